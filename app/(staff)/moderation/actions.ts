'use server';

import type { Route } from 'next';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { appealSentence, decisionSentence, takeBackSentence } from './sentences';
import { showWhenSettled } from './show-when-settled';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { decideAppeal as decideAppealAtDesk } from '@/lib/desk/decide-appeal';
import { decideComment as decideAtDesk } from '@/lib/desk/decide-comment';
import { featureComment as featureAtDesk } from '@/lib/desk/feature-comment';
import { tryAgain } from '@/lib/desk/guarded';
import { holdLease } from '@/lib/desk/leases';
import { nextComment } from '@/lib/desk/next-comment';
import { revertDecision, undoDecision } from '@/lib/desk/take-back';
import { stateAfter } from '@/lib/domain/comment';
import type { FormState } from '@/lib/domain/form-state';
import { appealDecisionForm } from '@/lib/domain/forms/appeal-form';
import { featureForm, featureWords } from '@/lib/domain/forms/feature-form';
import { decisionForm } from '@/lib/domain/forms/decision-form';
import { revertForm, undoForm } from '@/lib/domain/forms/take-back-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { commentId } from '@/lib/domain/ids';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

/** Decides on the revision that the moderator read, then leads on to the next comment. */
export async function decideComment(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data, ['mask']);
  const parsed = decisionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const by = { viewer: viewer.value, now: new Date() };
  const decided = await decideAtDesk(parsed.data, by);
  if (!decided.ok) {
    if (decided.error === 'away') return refused(typed, tryAgain);
    // The page shows where the comment stands now, and what was typed stays in the form. The page of the next comment
    // would show another one instead.
    if (typed['stay'] !== 'next') refresh();
    return refused(typed, decisionSentence(decided.error));
  }
  // Only publishing changes what readers see. Making pages anew for the rest would also load this one again, which a
  // moderator may no longer open once the comment is with the safeguarding lead.
  if (stateAfter(parsed.data.decision) === 'published') showWhenSettled([decided.value.articleId]);
  if (typed['stay'] === 'next') return stayOnNext('Decided.');
  const next = await nextComment(parsed.data.commentId, by);
  const place = next.ok && next.value ? paths.moderateComment(next.value) : paths.moderation();
  return answerDone('Decided.', `${place}?decided=${parsed.data.commentId}`);
}

/** Undoes the last decision before its author hears of it, and opens the comment again. */
export async function undoLast(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = undoForm.safeParse(typed);
  if (!parsed.success || !viewer.ok) return refused(typed, parsed.success ? tryAgain : 'There is nothing to undo.');
  const by = { viewer: viewer.value, now: new Date() };
  const undone = await undoDecision(parsed.data.commentId, by);
  if (!undone.ok) return refused(typed, takeBackSentence(undone.error));
  await holdLease(parsed.data.commentId, by);
  return typed['stay'] === 'next'
    ? stayOnNext('Undone.')
    : answerDone('Undone.', paths.moderateComment(parsed.data.commentId));
}

/** Reverts a decision as a new one: the comment waits again. */
export async function revertLast(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = revertForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was reverted yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const reverted = await revertDecision(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!reverted.ok) return refused(typed, takeBackSentence(reverted.error));
  commentsChanged(reverted.value.articleId);
  return answerDone('Reverted.', paths.moderateComment(parsed.data.commentId));
}

/** Decides an appeal, with reasons. */
export async function decideAppeal(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = appealDecisionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'The appeal was not decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const decided = await decideAppealAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!decided.ok) return refused(typed, decided.error === 'away' ? tryAgain : appealSentence(decided.error));
  commentsChanged(decided.value.articleId);
  // The form is gone from the page once the appeal is decided: it could not lead anybody on by itself.
  redirect(`${paths.moderation()}?view=appeals` as Route);
}

/** The heartbeat of an open comment: answers the name of whoever else has it open by now. */
export async function keepLease(id: string): Promise<string | null> {
  const viewer = await currentViewer();
  const parsed = commentId.safeParse(id);
  if (!viewer.ok || !parsed.success) return null;
  const held = await holdLease(parsed.data, { viewer: viewer.value, now: new Date() });
  return held.ok ? held.value : null;
}

/** The page of the next comment makes itself anew in the same answer: no load, and the key that decided was the only one. */
async function stayOnNext(message: string): Promise<FormState> {
  const answer = await answerDone(message, paths.moderateNext());
  refresh();
  return answer.kind === 'done' ? { kind: 'done', message } : answer;
}

const featureSentences = {
  'not-allowed': 'Your role cannot pin, recommend or close.',
  'no-comment':
    'Only published comments can be recommended, only heads of threads pinned, and nothing that still waits closed.',
  'too-many': 'Three threads are pinned on this story already. Take one down first.',
  away: tryAgain,
} as const;

/** Pins or recommends a published comment, closes the thread below one, or takes that back. */
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
