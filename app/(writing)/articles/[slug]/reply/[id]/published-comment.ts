import type { CommentView } from '@/lib/domain/comment-view';
import { commentId, type ArticleId } from '@/lib/domain/ids';
import { findThread } from '@/lib/reading/comments';

type Published = Extract<CommentView, { kind: 'comment' }>;

/** The comment of this story with this id; null when readers cannot read it. */
export async function publishedComment(articleId: ArticleId, given: string): Promise<Published | null> {
  const id = commentId.safeParse(given);
  const thread = id.success ? await findThread(articleId, id.data) : null;
  return thread?.comment.kind === 'comment' ? thread.comment : null;
}
