import { isAnswerToForm } from '@/app/sent-form';
import { currentViewer } from '@/lib/auth/viewer';
import { readOpening } from '@/lib/desk/comment-opening';
import type { ArticleView } from '@/lib/domain/article-view';

export type OpeningHere =
  { readonly open: true } | { readonly open: false; readonly reason: string; readonly signInHelps: boolean };

/**
 * Whether the person who asks may write under a story at this moment. What the stored story says stands when nobody can
 * be asked: sending is decided anew in any case. A form that was sent and refused is offered again with its words.
 */
export async function openingHere(article: ArticleView): Promise<OpeningHere> {
  if (await isAnswerToForm()) return { open: true };
  const viewer = await currentViewer();
  const stored: OpeningHere = article.comments.open
    ? { open: true }
    : { open: false, reason: article.comments.reason, signInHelps: false };
  if (!viewer.ok) return stored;
  const opening = await readOpening(article.id, { viewer: viewer.value, now: new Date() });
  return opening.ok ? opening.value : stored;
}
