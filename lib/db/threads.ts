import { db } from './client';
import { shown } from './conversations';
import { Prisma } from './generated/client';
import type { ArticleId, CommentId } from '@/lib/domain/ids';

/** Direct answers that are looked at below any one comment, and levels below it. Both bound the walk. */
const answersEachMax = 50;
const levelsMax = 100;

/** Whether readers can see this comment or its tombstone below this story. */
export async function isShownComment(id: CommentId, articleId: ArticleId): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM comments c WHERE c.id = ${id}::uuid AND c.article_id = ${articleId}::uuid AND ${shown}`;
  return rows.length > 0;
}

/** What the comment answers, nearest first: at most `take`. The number of steps is bounded whatever the rows say. */
export async function listAbove(id: CommentId, take: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE way AS (
      SELECT c.parent_id AS id, 1 AS step FROM comments c WHERE c.id = ${id}::uuid AND c.parent_id IS NOT NULL
      UNION ALL
      SELECT c.parent_id, way.step + 1 FROM way JOIN comments c ON c.id = way.id
      WHERE c.parent_id IS NOT NULL AND way.step < ${take}
    ) SELECT id FROM way ORDER BY step`;
  return rows.map((row) => row.id);
}

/** Direct answers to a comment by time, after the given one: ids only, at most `take`. */
export async function listAnswers(id: CommentId, take: number, after: CommentId | null): Promise<readonly string[]> {
  const beyond = after
    ? Prisma.sql`(c.submitted_at, c.id) > (SELECT a.submitted_at, a.id FROM comments a WHERE a.id = ${after}::uuid AND a.parent_id = ${id}::uuid)`
    : Prisma.sql`true`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comments c WHERE c.parent_id = ${id}::uuid AND ${shown} AND ${beyond}
    ORDER BY c.submitted_at, c.id LIMIT ${take}`;
  return rows.map((row) => row.id);
}

/** Everything below these comments, level by level, until `take` are found: a part that always hangs together. */
export async function listBelow(ids: readonly string[], take: number): Promise<readonly string[]> {
  if (ids.length === 0 || take <= 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT start.id, 0 AS step FROM unnest(${[...ids]}::uuid[]) AS start(id)
      UNION ALL
      SELECT answer.id, below.step + 1 FROM below CROSS JOIN LATERAL (
        SELECT c.id FROM comments c WHERE c.parent_id = below.id AND ${shown}
        ORDER BY c.submitted_at, c.id LIMIT ${answersEachMax}
      ) answer WHERE below.step < ${levelsMax}
    ) SELECT id FROM below OFFSET ${ids.length} LIMIT ${take}`;
  return rows.map((row) => row.id);
}
