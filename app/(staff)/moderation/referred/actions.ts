'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { setReferralHours, settleReferral } from '@/lib/desk/referrals';
import type { FormState } from '@/lib/domain/form-state';
import { referralForm, referralHoursForm } from '@/lib/domain/forms/referral-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentId } from '@/lib/domain/ids';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const sentences = {
  'not-allowed': 'Your role does not allow this.',
  changed: 'Somebody settled it meanwhile, or its author took it back. Nothing was changed.',
  away: tryAgain,
} as const;

/** Settles a referred comment. */
export async function settle(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = referralForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was settled yet.', sentencesOf(parsed.error));
  const comment = commentId.safeParse(id);
  if (!viewer.ok) return refused(typed, tryAgain);
  if (!comment.success) return refused(typed, sentences.changed);
  const settled = await settleReferral(comment.data, parsed.data, { viewer: viewer.value, now: new Date() });
  if (!settled.ok) {
    if (typeof settled.error === 'string') return refused(typed, sentences[settled.error]);
    const details = `These do not stand in the comment as you wrote them: ${settled.error.missing.join('; ')}`;
    return refused(typed, 'Nothing was settled yet.', { details });
  }
  commentsChanged(settled.value.articleId);
  // By the answer itself: the page is made anew, and the form that asked for it is gone by then.
  redirect(paths.referredLane());
}

/** Sets the lane's clock. */
export async function setHours(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = referralHoursForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const saved = await setReferralHours(parsed.data.hours, { viewer: viewer.value, now: new Date() });
  if (!saved.ok) return refused(typed, sentences[saved.error]);
  refresh();
  return { kind: 'done', message: 'Saved.' };
}
