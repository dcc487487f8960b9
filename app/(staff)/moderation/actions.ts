'use server';

import { refresh } from 'next/cache';
import { decisionSentence } from './sentences';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { decideComment as decideAtDesk } from '@/lib/desk/decide-comment';
import { featureComment as featureAtDesk } from '@/lib/desk/feature-comment';
import { tryAgain } from '@/lib/desk/guarded';
import { nextComment } from '@/lib/desk/next-comment';
import type { FormState } from '@/lib/domain/form-state';
import { featureForm, featureWords } from '@/lib/domain/forms/feature-form';
import { decisionForm } from '@/lib/domain/forms/decision-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

/** Decides on the revision that the moderator read, then leads on to the next comment. */
export async function decideComment(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = decisionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const by = { viewer: viewer.value, now: new Date() };
  const decided = await decideAtDesk(parsed.data, by);
  if (!decided.ok) {
    if (decided.error === 'away') return refused(typed, tryAgain);
    // The page shows where the comment stands now; what was typed stays in the form.
    refresh();
    return refused(typed, decisionSentence(decided.error));
  }
  // Only publishing changes what readers see. Making pages anew for the rest would also load this one again, which a
  // moderator may no longer open once the comment is with the safeguarding lead.
  if (parsed.data.decision.kind === 'publish') commentsChanged(decided.value.articleId);
  const next = await nextComment(parsed.data.commentId, by);
  const place = next.ok && next.value ? paths.moderateComment(next.value) : paths.moderation();
  return answerDone('Decided.', `${place}?decided=${parsed.data.commentId}`);
}

const featureSentences = {
  'not-allowed': 'Your role cannot pin or recommend comments.',
  'no-comment': 'Only published comments can be recommended, and only heads of threads pinned.',
  'too-many': 'Three threads are pinned on this story already. Take one down first.',
  away: tryAgain,
} as const;

/** Pins or recommends a published comment, or takes that back. */
export async function featureComment(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = featureForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was changed.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const { commentId, act } = parsed.data;
  const done = await featureAtDesk(commentId, act, { viewer: viewer.value, now: new Date() });
  if (!done.ok) return refused(typed, featureSentences[done.error]);
  commentsChanged(done.value.articleId);
  refresh();
  return answerDone(featureWords[act], paths.moderateComment(commentId));
}
