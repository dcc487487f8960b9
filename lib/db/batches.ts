import { db, type Transaction } from './client';
import { recordLog, type LogRow } from './log';
import { sampleBatch } from './second-sample';
import type { BatchDecision, BatchItem, BatchOutcome, BatchResult } from '@/lib/domain/batch';
import { stateAfter } from '@/lib/domain/comment';
import type { PersonId } from '@/lib/domain/ids';

interface By {
  readonly by: PersonId;
  readonly at: Date;
}

interface Touched {
  readonly id: string;
  readonly articleId: string;
}

/**
 * One decision on many comments: those that still stand as they were previewed and are not one's own are decided together,
 * the others are named with what became of them. One parent row in the log, and one for each comment that points to it.
 */
export async function recordBatch(
  items: readonly BatchItem[],
  decision: BatchDecision,
  { by, at }: By,
): Promise<BatchOutcome> {
  const to = stateAfter(decision);
  const [rule, note] = decision.kind === 'decline' ? [decision.rule, decision.note] : [null, null];
  return db.$transaction(async (tx) => {
    // Rows before the log, and rows in the order of their ids: as everywhere else, so that nobody waits in a circle.
    const touched = await tx.$queryRaw<Touched[]>`
      WITH wanted AS (SELECT * FROM unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ revision }) => revision)}::int[]) AS w(id, revision)),
      open AS (
        SELECT c.id FROM comments c JOIN wanted w ON w.id = c.id AND w.revision = c.revision
        WHERE c.state = 'held' AND (c.person_id IS NULL OR c.person_id <> ${by}::uuid)
        ORDER BY c.id FOR UPDATE OF c
      )
      UPDATE comments c SET state = ${to}::"CommentState", version = version + 1, decided_at = ${at}, decided_rule = ${rule}, decided_note = ${note},
        lease_by_id = NULL, lease_until = NULL, published_at = CASE WHEN ${to} = 'published' THEN ${at}::timestamptz ELSE published_at END
      FROM open WHERE c.id = open.id RETURNING c.id, c.article_id AS "articleId"`;
    const results = await resultsOf(tx, items, new Set(touched.map(({ id }) => id)), by);
    const left = results
      .filter(({ result }) => result.kind !== 'done')
      .map(({ id, result }) => ({ id, why: result.kind }));
    const facts = { asked: items.length, done: touched.length, left };
    const batch = touched.length === 0 ? null : await logBatch(tx, `batch-${decision.kind}`, facts, { by, at });
    if (batch !== null) {
      await tx.$executeRaw`
        INSERT INTO log (at, actor_kind, actor_id, act, comment_id, article_id, revision, from_state, to_state, rule, note, facts)
        SELECT ${at}, 'person', ${by}::uuid, ${`comment-${decision.kind}`}, c.id, c.article_id, c.revision, 'held', ${to}, ${rule}, ${note},
          jsonb_build_object('parent', ${batch.toString()}::text, 'version', c.version, 'source', 'own', 'detected', EXISTS (
            SELECT FROM findings f JOIN comment_revisions r ON r.id = f.comment_revision_id
            WHERE r.comment_id = c.id AND r.number = c.revision AND f.rule = ${rule}))
        FROM comments c WHERE c.id = ANY(${touched.map(({ id }) => id)}::uuid[]) ORDER BY c.id`;
      await sampleBatch(tx, batch);
    }
    return {
      batch: batch?.toString() ?? null,
      results,
      articleIds: [...new Set(touched.map(({ articleId }) => articleId))],
    };
  });
}

/**
 * Takes a whole batch back: each comment that still stands as the batch left it waits again. Answers how many did, of how
 * many; null when there is no such batch.
 */
export async function recordBatchTakenBack(
  batch: bigint,
  { by, at }: By,
): Promise<{ readonly done: number; readonly of: number; readonly articleIds: readonly string[] } | null> {
  return db.$transaction(async (tx) => {
    const of = await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM log WHERE facts ? 'parent' AND facts->>'parent' = ${batch.toString()} AND act IN ('comment-publish', 'comment-decline')`;
    const count = of[0]?.count ?? 0;
    if (count === 0) return null;
    const touched = await tx.$queryRaw<(Touched & { from: string })[]>`
      WITH child AS (
        SELECT comment_id, to_state, (facts->>'version')::int AS version FROM log
        WHERE facts ? 'parent' AND facts->>'parent' = ${batch.toString()} AND act IN ('comment-publish', 'comment-decline')
      ),
      standing AS (
        SELECT c.id, child.to_state FROM comments c JOIN child ON child.comment_id = c.id AND child.version = c.version AND child.to_state = c.state::text
        WHERE (c.person_id IS NULL OR c.person_id <> ${by}::uuid) AND NOT EXISTS (SELECT FROM appeals a WHERE a.comment_id = c.id AND a.state = 'open')
        ORDER BY c.id FOR UPDATE OF c
      )
      UPDATE comments c SET state = 'held', version = version + 1, decided_at = NULL, decided_rule = NULL, decided_note = NULL, published_at = NULL
      FROM standing WHERE c.id = standing.id RETURNING c.id, c.article_id AS "articleId", standing.to_state AS "from"`;
    if (touched.length > 0) {
      const parent = await logBatch(
        tx,
        'batch-taken-back',
        { batch: batch.toString(), done: touched.length, of: count },
        { by, at },
      );
      await tx.$executeRaw`
        INSERT INTO log (at, actor_kind, actor_id, act, comment_id, article_id, revision, from_state, to_state, facts)
        SELECT ${at}, 'person', ${by}::uuid, 'comment-revert', c.id, c.article_id, c.revision, t.from_state, 'held',
          jsonb_build_object('parent', ${parent.toString()}::text, 'version', c.version)
        FROM comments c JOIN unnest(${touched.map(({ id }) => id)}::uuid[], ${touched.map(({ from }) => from)}::text[]) AS t(id, from_state) ON t.id = c.id
        ORDER BY c.id`;
    }
    return { done: touched.length, of: count, articleIds: [...new Set(touched.map(({ articleId }) => articleId))] };
  });
}

function logBatch(tx: Transaction, act: string, facts: NonNullable<LogRow['facts']>, { by, at }: By): Promise<bigint> {
  return recordLog(tx, { at, actorKind: 'person', actorId: by, act, facts });
}

async function resultsOf(
  tx: Transaction,
  items: readonly BatchItem[],
  done: ReadonlySet<string>,
  by: PersonId,
): Promise<BatchOutcome['results']> {
  const left = items.filter(({ id }) => !done.has(id)).map(({ id }) => id);
  const rows =
    left.length === 0
      ? []
      : await tx.comment.findMany({ where: { id: { in: left } }, select: { id: true, state: true, personId: true } });
  const stands = new Map(rows.map((row) => [row.id, row]));
  const resultOf = (id: string): BatchResult => {
    if (done.has(id)) return { kind: 'done' };
    const row = stands.get(id);
    if (!row) return { kind: 'no-comment' };
    if (row.personId === by) return { kind: 'own' };
    return row.state === 'held' ? { kind: 'revision-changed' } : { kind: 'decided-meanwhile', state: row.state };
  };
  return items.map((item) => ({ ...item, result: resultOf(item.id) }));
}
