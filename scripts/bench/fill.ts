/** Makes the bench's database anew: 1,000 stories, 20,000 comments, a moderator and the stories' addresses. */
import { benchModerator } from './desk-session';
import { freshDatabase, onServer } from './fresh-database';
import { hashPassword } from '@/lib/db/passwords';

const stories = 1000;
const comments = 20_000;
const held = 1000;

const url = process.env['DATABASE_URL'] ?? '';
await freshDatabase(url, process.env['BENCH_ADMIN_URL'] ?? '');

const paragraph =
  'Inspectors visited the site twice in the year before, and wrote down what they saw: wages that came late, papers that were kept in an office, and nobody who could say how a complaint was made.';

await onServer(url, async (db) => {
  await db.query(
    `INSERT INTO bylines (id, slug, name, role, bio) VALUES (gen_random_uuid(), 'bench-author', 'A. Author', 'Reporter', '')`,
  );
  await db.query(
    `INSERT INTO categories (id, path, name) SELECT gen_random_uuid(), 'topic-' || n, 'Topic ' || n FROM generate_series(1, 8) n`,
  );
  await db.query(
    `INSERT INTO articles (id, slug, state, published_at) SELECT gen_random_uuid(), 'bench-' || n, 'draft', now() - n * interval '3 hours' FROM generate_series(1, $1::int) n`,
    [stories],
  );
  const body = Array.from({ length: 9 }, (_, n) => (n % 3 === 2 ? `## Part ${n}\n\n${paragraph}` : paragraph)).join(
    '\n\n',
  );
  await db.query(
    `WITH content AS (SELECT id, slug, published_at, 'A story for the bench, number ' || slug AS title FROM articles),
     r AS (INSERT INTO revisions (id, article_id, number, slug, title, dek, kind, body, sources, byline_ids, category_ids, published_at)
       SELECT gen_random_uuid(), id, 1, slug, title, 'What the story is about, in one line.', 'report', $1, '[]', '{}', '{}', published_at FROM content RETURNING id, article_id),
     w AS (INSERT INTO working_copies (article_id, slug, title, dek, kind, body, sources, byline_ids, category_ids)
       SELECT id, slug, title, 'What the story is about, in one line.', 'report', $1, '[]', '{}', '{}' FROM content)
     UPDATE articles a SET published_revision_id = r.id, state = 'published' FROM r WHERE r.article_id = a.id`,
    [body],
  );
  await db.query(
    `INSERT INTO article_bylines (article_id, byline_id, position) SELECT a.id, b.id, 0 FROM articles a, bylines b`,
  );
  await db.query(
    `INSERT INTO article_categories (article_id, category_id, position)
     SELECT a.id, c.id, 0 FROM (SELECT id, row_number() OVER (ORDER BY slug) n FROM articles) a
     JOIN (SELECT id, row_number() OVER (ORDER BY path) n FROM categories) c ON c.n = a.n % 8 + 1`,
  );
  await db.query(
    `WITH story AS (SELECT id, row_number() OVER (ORDER BY slug) n FROM articles),
     made AS (INSERT INTO comments (id, article_id, root_id, state, author_name, receipt_hash, submission_key, severity, submitted_at, published_at)
       SELECT i.id, s.id, i.id, (CASE WHEN i.n <= $2 THEN 'held' ELSE 'published' END)::"CommentState", 'Reader ' || i.n, 'r' || i.n, 's' || i.n,
         (i.n % 10) / 10.0, now() - i.n * interval '1 minute', now() - i.n * interval '1 minute'
       FROM (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $1::int) n) i JOIN story s ON s.n = i.n % 1000 + 1 RETURNING id)
     INSERT INTO comment_revisions (id, comment_id, number, body, screening, created_at)
     SELECT gen_random_uuid(), id, 1, $3, '{}', now() FROM made`,
    [comments, held, paragraph],
  );
  await db.query(
    `INSERT INTO people (id, email, name, password_hash, roles) VALUES (gen_random_uuid(), $1, 'Bench moderator', $2, '{moderator}')`,
    [benchModerator.email, await hashPassword(benchModerator.password)],
  );
  await db.query('ANALYZE');
});

console.log(JSON.stringify({ stories, comments }));
