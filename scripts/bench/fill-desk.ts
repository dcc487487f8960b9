import pg from 'pg';
import { applyMigrations } from '@/prisma/migrate';

/** Comments that wait. */
export const held = 100_000;
const moderators = 50;

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the desk's database anew: a long queue, a longer past. Answers the ids of its moderators. */
export async function fillDesk(url: string, adminUrl: string, decided: number): Promise<readonly string[]> {
  const name = new URL(url).pathname.slice(1);
  await onServer(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name}`);
  });
  await applyMigrations(url);
  return onServer(url, async (db) => {
    // The rows are written as the triggers would leave them; a million calls of each would only take time.
    await db.query('SET session_replication_role = replica');
    await db.query(
      `WITH a AS (INSERT INTO articles (id, slug, state) SELECT gen_random_uuid(), 'bench-' || n, 'draft' FROM generate_series(1, 1000) n RETURNING id, slug)
       SELECT 1`,
    );
    await db.query(
      `INSERT INTO comments (id, article_id, root_id, state, author_name, author_key, receipt_hash, submission_key, priority, priority_reasons,
         submitted_at, queue_at, published_at, decided_at)
       SELECT i.id, s.id, i.id, (CASE WHEN i.n <= $2 THEN 'held' WHEN i.n % 5 = 0 THEN 'declined' ELSE 'published' END)::"CommentState",
         'Reader ' || i.n, 'key' || i.n % 50000, 'r' || i.n, 's' || i.n, i.n % 97, '[]', i.at, i.at - (i.n % 97) * interval '1 hour',
         CASE WHEN i.n > $2 THEN i.at END, CASE WHEN i.n > $2 THEN i.at END
       FROM (SELECT n, gen_random_uuid() AS id, now() - n * interval '20 seconds' AS at FROM generate_series(1, $1::int) n) i
       JOIN (SELECT id, row_number() OVER (ORDER BY slug) n FROM articles) s ON s.n = i.n % 1000 + 1`,
      [held + decided, held],
    );
    await db.query(
      `INSERT INTO comment_revisions (id, comment_id, number, body, screening, created_at)
       SELECT gen_random_uuid(), id, 1, 'A remark about the second paragraph, of the length that such remarks have.', '{}', submitted_at FROM comments`,
    );
    const { rows } = await db.query<{ id: string }>(
      `INSERT INTO people (id, email, name, roles) SELECT gen_random_uuid(), 'm' || n || '@northstar.example', 'Moderator ' || n, '{moderator}'
       FROM generate_series(1, $1::int) n RETURNING id`,
      [moderators],
    );
    await db.query('SET session_replication_role = DEFAULT');
    await db.query('VACUUM (ANALYZE)');
    return rows.map(({ id }) => id);
  });
}
