import { db } from './client';
import { Prisma } from './generated/client';
import type { CommentOrder } from '@/lib/domain/comment-view';
import type { HeadKey } from '@/lib/domain/cursor';
import { commentId, type ArticleId } from '@/lib/domain/ids';

/** Readers see published comments, and tombstones while an answer to them is to be seen. The indexes hold the same words. */
export const shown = Prisma.sql`comment_is_shown(c.state, c.shown_replies)`;

interface Ordering {
  readonly by: Prisma.Sql;
  readonly after: (key: HeadKey) => Prisma.Sql;
}

const time = (key: HeadKey) => Prisma.sql`${new Date(key.submittedAt)}::timestamptz`;

/** Each order with its keyset condition; one index stands behind each. */
const orderings: Readonly<Record<CommentOrder, Ordering>> = {
  'most-voted': {
    by: Prisma.sql`c.score DESC, c.wilson DESC, c.submitted_at DESC, c.id DESC`,
    after: (key) =>
      Prisma.sql`(c.score, c.wilson, c.submitted_at, c.id) < (${key.score}::int, ${key.wilson}::float8, ${time(key)}, ${key.id}::uuid)`,
  },
  best: {
    by: Prisma.sql`c.wilson DESC, c.score DESC, c.submitted_at DESC, c.id DESC`,
    after: (key) =>
      Prisma.sql`(c.wilson, c.score, c.submitted_at, c.id) < (${key.wilson}::float8, ${key.score}::int, ${time(key)}, ${key.id}::uuid)`,
  },
  newest: {
    by: Prisma.sql`c.submitted_at DESC, c.id DESC`,
    after: (key) => Prisma.sql`(c.submitted_at, c.id) < (${time(key)}, ${key.id}::uuid)`,
  },
  oldest: {
    by: Prisma.sql`c.submitted_at ASC, c.id ASC`,
    after: (key) => Prisma.sql`(c.submitted_at, c.id) > (${time(key)}, ${key.id}::uuid)`,
  },
};

/** The heads of the threads of one page, after the given one. Pinned threads are not among them. */
export async function listHeads(
  id: ArticleId,
  order: CommentOrder,
  take: number,
  after: HeadKey | null,
): Promise<readonly HeadKey[]> {
  const { by, after: beyond } = orderings[order];
  const rows = await db.$queryRaw<{ id: string; score: number; wilson: number; submittedAt: Date }[]>`
    SELECT c.id, c.score, c.wilson, c.submitted_at AS "submittedAt" FROM comments c
    WHERE c.article_id = ${id}::uuid AND c.parent_id IS NULL AND c.pinned_at IS NULL AND ${shown}
      AND ${after ? beyond(after) : Prisma.sql`true`}
    ORDER BY ${by} LIMIT ${take}`;
  return rows.map((row) => ({ ...row, id: commentId.parse(row.id), submittedAt: row.submittedAt.getTime() }));
}

/** The pinned threads, in the order in which they were pinned. */
export async function listPinned(id: ArticleId): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comments c
    WHERE c.article_id = ${id}::uuid AND c.pinned_at IS NOT NULL AND ${shown} ORDER BY c.pinned_at, c.id`;
  return rows.map((row) => row.id);
}

/** How many answers a page of threads takes: of any one thread, and of all of them together. */
export interface AnswersTake {
  readonly each: number;
  readonly together: number;
}

/**
 * The first answers of each thread, by time, dealt out in turn: the first of every thread, then the second, until the page
 * is full. No thread can swell the page or take another's place, and quiet threads stand there whole.
 */
export async function listFirstReplies(
  rootIds: readonly string[],
  { each, together }: AnswersTake,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM unnest(${[...rootIds]}::uuid[]) WITH ORDINALITY AS head(id, place) CROSS JOIN LATERAL (
      SELECT c.id, row_number() OVER (ORDER BY c.submitted_at, c.id) AS turn FROM comments c
      WHERE c.root_id = head.id AND c.parent_id IS NOT NULL AND ${shown}
      ORDER BY c.submitted_at, c.id LIMIT ${each}
    ) t ORDER BY t.turn, head.place LIMIT ${together}`;
  return rows.map((row) => row.id);
}

/** How many comments of a story readers can read. */
export async function countPublishedComments(id: ArticleId): Promise<number> {
  return db.comment.count({ where: { articleId: id, state: 'published' } });
}
