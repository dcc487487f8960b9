import { db } from './client';
import { articleId, commentId, type ArticleId, type CommentId } from '@/lib/domain/ids';
import type { CommentState } from '@/lib/domain/comment';

/** A comment as it stands, for screening it once more. */
export interface ReplayComment {
  readonly id: CommentId;
  readonly articleId: ArticleId;
  readonly state: CommentState;
  readonly body: string;
  /** Whom it answers. */
  readonly answers: string | null;
}

/** States in which a comment can be looked at again. What was referred is sealed; what was withdrawn or erased is gone. */
const states: CommentState[] = ['held', 'published', 'declined', 'changes_requested'];

/** The newest comments since a moment. */
export async function listForReplay(since: Date, take: number): Promise<readonly ReplayComment[]> {
  const rows = await db.comment.findMany({
    where: { state: { in: states }, submittedAt: { gte: since } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      id: true,
      articleId: true,
      state: true,
      parent: { select: { authorName: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } },
    },
  });
  return rows.map((row) => ({
    id: commentId.parse(row.id),
    articleId: articleId.parse(row.articleId),
    state: row.state,
    body: row.revisions[0]?.body ?? '',
    answers: row.parent?.authorName ?? null,
  }));
}

/** How many there are. */
export async function countForReplay(since: Date): Promise<number> {
  return db.comment.count({ where: { state: { in: states }, submittedAt: { gte: since } } });
}
