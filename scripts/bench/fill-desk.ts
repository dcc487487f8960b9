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
      `INSERT INTO articles (id, slug, state, published_at) SELECT gen_random_uuid(), 'bench-' || n, 'draft', now() - n * interval '1 hour' FROM generate_series(1, 1000) n`,
    );
    await db.query(
      `INSERT INTO revisions (id, article_id, number, slug, title, dek, kind, body, sources, byline_ids, category_ids, published_at)
       SELECT gen_random_uuid(), id, 1, slug, 'Story ' || slug, '', 'report', '', '[]', '{}', '{}', published_at FROM articles`,
    );
    await db.query(
      `UPDATE articles a SET state = 'published', published_revision_id = r.id FROM revisions r WHERE r.article_id = a.id`,
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
    // Words as people use them: few very often, most of 20,000 seldom (Zipf). Each is the number of its rank in letters.
    await db.query(
      `INSERT INTO comment_revisions (id, comment_id, number, body, screening, created_at)
       SELECT gen_random_uuid(), c.id, 1, 'A remark about the ' || w.words, '{}', c.submitted_at
       FROM comments c CROSS JOIN LATERAL (
         SELECT string_agg(translate(floor(power(20000, random()))::int::text, '0123456789', 'abcdefghij') || 'o', ' ') AS words
         FROM generate_series(1, 14 + (c.priority::int * 0)) n) w`,
    );
    // An index is made faster at once than row by row.
    const { rows: made } = await db.query<{ sql: string }>(
      `SELECT pg_get_indexdef('comment_words_words_idx'::regclass) AS sql`,
    );
    await db.query('DROP INDEX comment_words_words_idx');
    await db.query(
      `INSERT INTO comment_words (comment_id, words)
       SELECT c.id, array_to_tsvector(words_of(concat_ws(' ', c.author_name, r.body))) FROM comments c JOIN comment_revisions r ON r.comment_id = c.id`,
    );
    await db.query(made[0]?.sql ?? '');
    // The screen found something in one of five, the rarer the graver; one of five hundred is reported.
    await db.query(
      `INSERT INTO findings (id, comment_revision_id, comment_id, rule, start, "end", status, weight, for_writer, for_moderator, cause)
       SELECT gen_random_uuid(), id, comment_id, CASE WHEN n % 1000 = 0 THEN 'threat' WHEN n % 50 = 0 THEN 'hate' ELSE 'spam' END, 0, 1, 'asserted', 0.5, '', '', ''
       FROM (SELECT id, comment_id, row_number() OVER () AS n FROM comment_revisions) r WHERE n % 5 = 0`,
    );
    await db.query(
      `INSERT INTO reports (id, comment_id, revision, reason, snapshot, reporter_key, receipt_hash, created_at, state)
       SELECT gen_random_uuid(), id, 1, 'spam', '', 'k' || n, 'h' || n, now(), CASE WHEN n % 10 = 0 THEN 'open' ELSE 'kept' END
       FROM (SELECT id, row_number() OVER () AS n FROM comments WHERE state = 'published') c WHERE n % 500 = 0`,
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
