'use server';

import { refresh } from 'next/cache';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import {
  closeQuestion as closeAtDesk,
  giveOpinion as giveAtDesk,
  writeNote as writeAtDesk,
} from '@/lib/desk/desk-notes';
import { tryAgain } from '@/lib/desk/guarded';
import type { FormState } from '@/lib/domain/form-state';
import { closeQuestionForm, deskNoteForm, opinionForm } from '@/lib/domain/forms/desk-note-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'not-allowed': 'This is not yours to do: it is about your own comment, or your role does not allow it.',
  'no-comment': 'This comment is no longer in the newsroom.',
  'no-question': 'This question was closed or is no longer there.',
  'own-question': 'You asked this yourself: a second opinion is another person’s.',
  closed: 'Whoever asked needs no answer any more. Your words are still here, and can be sent as a note.',
  away: tryAgain,
} as const;

/** Says something to colleagues about a comment, or asks them, by the button that was pressed. */
export async function writeNote(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = deskNoteForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was written yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const written = await writeAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!written.ok) return refused(typed, sentences[written.error]);
  refresh();
  return stay(await answerDone('Written.', `${paths.moderateComment(parsed.data.commentId)}#notes`));
}

/** Gives a second opinion. */
export async function giveOpinion(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = opinionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was answered yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const given = await giveAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!given.ok) return refused(typed, sentences[given.error]);
  refresh();
  return stay(await answerDone('Answered.', `${paths.moderateComment(given.value.commentId)}#notes`));
}

/** The asker has what they needed. */
export async function closeQuestion(data: FormData): Promise<void> {
  const viewer = await currentViewer();
  const parsed = closeQuestionForm.safeParse(typedFields(data));
  if (viewer.ok && parsed.success) await closeAtDesk(parsed.data.questionId, { viewer: viewer.value, now: new Date() });
  redirect(paths.asked() as Route);
}

/** With scripts the page makes itself anew where it is: a moderator in the middle of a card is not led away. */
function stay(done: FormState): FormState {
  return done.kind === 'done' ? { kind: 'done', message: done.message } : done;
}
