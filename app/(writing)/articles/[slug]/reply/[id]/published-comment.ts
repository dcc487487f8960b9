import type { CommentView } from '@/lib/domain/comment-view';
import type { ArticleId } from '@/lib/domain/ids';
import { findConversation } from '@/lib/reading/comments';

type Published = Extract<CommentView, { kind: 'comment' }>;

/** The comment of this story with this id, out of the stored conversation; null when readers cannot see it. */
export async function publishedComment(articleId: ArticleId, id: string): Promise<Published | null> {
  for (let page: number | null = 1; page !== null;) {
    const conversation = await findConversation(articleId, 'oldest', page);
    const found = within(conversation.threads, id);
    if (found) return found;
    page = conversation.nextCursor === null ? null : Number(conversation.nextCursor);
  }
  return null;
}

function within(comments: readonly CommentView[], id: string): Published | null {
  for (const comment of comments) {
    if (comment.kind === 'comment' && comment.id === id) return comment;
    const found = within(comment.replies, id);
    if (found) return found;
  }
  return null;
}
