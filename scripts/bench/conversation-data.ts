import type { Client } from 'pg';
import { withoutIndexes } from './without-indexes';

/** Stories to make, each with the same number of comments below it. */
export interface StoryBatch {
  /** Their addresses are this with a number. */
  readonly name: string;
  readonly stories: number;
  /** Comments of each story, and how many of them are heads of threads: an even number. */
  readonly comments: number;
  readonly heads: number;
}

const words = [
  'I worked in that county for eleven years, and what the report says about the hotels is what everybody there knew.',
  'Who counted the people who were let go without a charge? The figure in the third paragraph cannot hold them.',
  'My sister was one of them. Nobody asked her anything except her name, and nobody has called since.',
  'The inspectors come when they are paid to come. Look at the budget before you look at the law.',
].join(' ');

/** What is filled. */
const tables = ['comments', 'comment_revisions'] as const;

/** Comments from which on it is quicker to make the indexes afterwards. */
const manyFrom = 100_000;

/** A made-up id that is the same for the same text, in the form that RFC 9562 keeps for such (version 8). */
const benchId = `CREATE OR REPLACE FUNCTION pg_temp.bench_id(name text) RETURNS uuid LANGUAGE SQL IMMUTABLE AS
  $$ SELECT overlay(overlay(md5(name) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid $$`;

/**
 * Fills the database by `generate_series`: with triggers off and every counter as the triggers would have kept it. Comment
 * n of a story with h heads answers comment n - h when it is odd, else the head of its thread: chains and fans alike.
 */
export async function addStories(client: Client, batch: StoryBatch): Promise<void> {
  const given = [batch.name, batch.stories];
  await client.query(benchId);
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO articles (id, slug, state, created_at)
     SELECT pg_temp.bench_id($1 || s), $1 || s, 'draft', now() FROM generate_series(1, $2::int) s`,
    given,
  );
  await client.query(
    `INSERT INTO revisions (id, article_id, number, slug, title, dek, kind, body, sources, published_at)
     SELECT pg_temp.bench_id($1 || s || 'r'), pg_temp.bench_id($1 || s), 1, $1 || s, 'A story to be measured by, number ' || s,
       'Made for the benchmark.', 'report', repeat('A paragraph of a story, as long as paragraphs are. ', 6), '[]', now() - interval '9 days'
     FROM generate_series(1, $2::int) s`,
    given,
  );
  await client.query(
    `UPDATE articles a SET state = 'published', published_at = r.published_at, published_revision_id = r.id
     FROM revisions r WHERE r.article_id = a.id AND a.published_revision_id IS NULL AND starts_with(a.slug, $1)`,
    [batch.name],
  );
  const isMany = batch.stories * batch.comments > manyFrom;
  await (isMany ? withoutIndexes(client, tables, () => addComments(client, batch)) : addComments(client, batch));
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE) articles, comments, comment_revisions');
}

async function addComments(client: Client, batch: StoryBatch): Promise<void> {
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const many = [batch.name, batch.stories, batch.comments, batch.heads];
  await client.query(
    `INSERT INTO comments (id, article_id, parent_id, root_id, depth, state, author_name, receipt_hash, submission_key,
       up, down, score, wilson, shown_replies, thread_answers, submitted_at, published_at, decided_at)
     SELECT pg_temp.bench_id($1 || s || '-' || n), pg_temp.bench_id($1 || s),
       CASE WHEN n <= $4 THEN NULL ELSE pg_temp.bench_id($1 || s || '-' || CASE WHEN n % 2 = 1 THEN n - $4 ELSE (n - 1) % $4 + 1 END) END,
       pg_temp.bench_id($1 || s || '-' || ((n - 1) % $4 + 1)),
       CASE WHEN n <= $4 THEN 0 WHEN n % 2 = 1 THEN (n - 1) / $4 ELSE 1 END,
       'published', 'Reader ' || n, $1 || s || '-' || n, $1 || s || '-' || n,
       up, down, up - down, wilson_lower_bound(up, down),
       CASE WHEN n <= $4 AND n % 2 = 0 THEN ($3 - n) / $4 WHEN n % 2 = 1 THEN (n + $4 <= $3)::int ELSE 0 END,
       CASE WHEN n <= $4 THEN ($3 - n) / $4 ELSE 0 END, at, at, at
     FROM generate_series(1, $2::int) s, generate_series(1, $3::int) n,
       LATERAL (SELECT (n * 7919 + s) % 50 AS up, (n * 10473 + s) % 20 AS down,
         date_trunc('milliseconds', now() - interval '8 days' + n * interval '40 seconds') AS at) v`,
    many,
  );
  await client.query(
    `INSERT INTO comment_revisions (id, comment_id, number, body, screening, created_at)
     SELECT pg_temp.bench_id($1 || s || '-' || n || 'r'), pg_temp.bench_id($1 || s || '-' || n), 1,
       substr($4, 1, 60 + (n * 37) % 300), '{}', now()
     FROM generate_series(1, $2::int) s, generate_series(1, $3::int) n`,
    [batch.name, batch.stories, batch.comments, words],
  );
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** The ids of comments that were made, in the order asked for. */
export async function commentsOf(client: Client, named: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT pg_temp.bench_id(name)::text AS id FROM unnest($1::text[]) WITH ORDINALITY AS given(name, n) ORDER BY n',
    [named],
  );
  return rows.map((row) => row.id);
}
