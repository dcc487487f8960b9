import { isAnswerToForm } from '@/app/sent-form';
import { currentViewer } from '@/lib/auth/viewer';
import { readOpening } from '@/lib/desk/comment-opening';
import type { ArticleView, CommentsOpening } from '@/lib/domain/article-view';

/**
 * Whether the person who asks may write under a story at this moment. What the stored story says stands when nobody can
 * be asked: sending is decided anew in any case. A form that was sent and refused is offered again with its words.
 */
export async function openingHere(article: ArticleView): Promise<CommentsOpening> {
  if (await isAnswerToForm()) return { open: true, signedInOnly: false };
  const viewer = await currentViewer();
  if (!viewer.ok) return article.comments;
  const opening = await readOpening(article.id, { viewer: viewer.value, now: new Date() });
  return opening.ok ? opening.value : article.comments;
}
