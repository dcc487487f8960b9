import type { CommentView } from '@/lib/domain/comment-view';

/** Said in place of the way to answer. */
export const closedWords = 'Closed by the moderators: no more answers.';

/** Whether it is said here: where the thread was closed, and at the top of what is shown of it. */
export function isClosedAt(comment: Pick<CommentView, 'closed' | 'depth'>): boolean {
  return comment.closed === 'here' || (comment.closed === 'above' && comment.depth === 0);
}
