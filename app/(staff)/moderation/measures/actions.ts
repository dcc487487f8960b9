'use server';

import { refresh } from 'next/cache';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { imposeMeasure as imposeAtDesk, liftMeasure as liftAtDesk } from '@/lib/desk/author-measures';
import { tryAgain } from '@/lib/desk/guarded';
import { decideMeasureAppeal as decideAtDesk } from '@/lib/desk/measure-notice';
import type { FormState } from '@/lib/domain/form-state';
import { liftForm, measureAppealDecisionForm, measureForm } from '@/lib/domain/forms/measure-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { paths } from '@/lib/site';

const sentences = {
  'not-allowed': 'This is not yours to do: it is about you or a colleague, or your role does not allow it.',
  'no-comment': 'This comment is no longer in the newsroom.',
  'no-author': 'Nothing ties this comment to an author, so no measure can reach them.',
  'no-measure': 'There is no such measure.',
  already: 'Somebody was faster: a measure of this kind holds already. Lift it first to impose another.',
  over: 'This measure does not hold any more.',
  'own-decision': 'You imposed this measure, so another person decides on the appeal.',
  decided: 'Somebody was faster: the appeal is decided already.',
  away: tryAgain,
} as const;

/** Imposes a measure on the author of a comment. */
export async function imposeMeasure(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = measureForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was imposed yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const imposed = await imposeAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!imposed.ok) return refused(typed, sentences[imposed.error]);
  return answerDone('Done.', paths.moderateAuthor(parsed.data.commentId));
}

/** Lifts a measure before its end. */
export async function liftMeasure(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = liftForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was lifted yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const lifted = await liftAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!lifted.ok) return refused(typed, sentences[lifted.error]);
  refresh();
  return answerDone('Lifted.', paths.moderateAuthor(lifted.value.commentId));
}

/** Decides on an appeal against a measure. */
export async function decideMeasureAppeal(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = measureAppealDecisionForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'The appeal was not decided yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const decided = await decideAtDesk(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!decided.ok) return refused(typed, sentences[decided.error]);
  refresh();
  return answerDone('Decided.', paths.moderateAuthor(decided.value.commentId));
}
