'use server';

import { refresh } from 'next/cache';
import { answerDone } from '@/app/answer';
import { currentViewer } from '@/lib/auth/viewer';
import { closeCase, type CloseRefusal } from '@/lib/desk/close-case';
import { typeNotice } from '@/lib/desk/give-notice';
import { tryAgain } from '@/lib/desk/guarded';
import { setLegalClock } from '@/lib/desk/legal-clock';
import { askAuthor, hideForNow, readComplainant, type StepRefusal } from '@/lib/desk/legal-cases';
import type { FormState } from '@/lib/domain/form-state';
import { askAuthorForm, closeCaseForm, hideForm, legalClockForm } from '@/lib/domain/forms/legal-case-form';
import { typedNoticeForm } from '@/lib/domain/forms/notice-form';
import { refused, sentencesOf, typedFields } from '@/lib/domain/forms/typed';
import { legalCaseId } from '@/lib/domain/ids';
import { commentsChanged } from '@/lib/reading/invalidate';
import { paths } from '@/lib/site';

const sentences: Readonly<Record<CloseRefusal, string>> = {
  'not-allowed': 'This is not yours to do: the case is about your own comment, or your role does not allow it.',
  'no-case': 'There is no such case.',
  changed: 'The case or the comment moved on meanwhile. Nothing was changed: please load the page again.',
  'names-complainant': 'These words would tell the author who complains. Please leave the name and the address out.',
  'nothing-to-change': 'The words to take out do not stand in the comment. Nothing was changed.',
  'story-stands': 'Readers still see the story. Its editor withdraws it in the studio first.',
  away: tryAgain,
};

/** Opens a case for a notice that came by letter. */
export async function openTyped(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = typedNoticeForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'No case was opened yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const opened = await typeNotice(parsed.data, { viewer: viewer.value, now: new Date() });
  if (opened.ok) return answerDone('The case is open.', paths.legalCase(opened.value.id));
  switch (opened.error) {
    case 'not-here':
      return refused(typed, 'No case was opened yet.', { address: 'This is no address of a story or a comment here.' });
    case 'nothing-there':
      return refused(typed, 'No case was opened yet.', { address: 'Readers find nothing at this address.' });
    case 'ahead':
      return refused(typed, 'No case was opened yet.', { receivedAt: 'This lies ahead of now.' });
    case 'known':
      return refused(typed, 'You typed in this very notice already.');
    default:
      return refused(typed, sentences[opened.error]);
  }
}

/** Asks the author. */
export async function askTheAuthor(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = askAuthorForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'The author was not asked yet.', sentencesOf(parsed.error));
  const found = legalCaseId.safeParse(id);
  if (!viewer.ok || !found.success) return refused(typed, viewer.ok ? sentences['no-case'] : tryAgain);
  const done = await askAuthor(found.data, parsed.data, { viewer: viewer.value, now: new Date() });
  return stepped(done.ok ? null : done.error, typed, id, 'The author was asked.');
}

/** Hides the comment while the notice is examined. */
export async function hideComment(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = hideForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'The comment was not hidden yet.', sentencesOf(parsed.error));
  const found = legalCaseId.safeParse(id);
  if (!viewer.ok || !found.success) return refused(typed, viewer.ok ? sentences['no-case'] : tryAgain);
  const done = await hideForNow(found.data, parsed.data, { viewer: viewer.value, now: new Date() });
  if (done.ok) commentsChanged(done.value.articleId);
  return stepped(done.ok ? null : done.error, typed, id, 'The comment is hidden.');
}

/** Closes a case. */
export async function endCase(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = closeCaseForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'The case is still open.', sentencesOf(parsed.error));
  const found = legalCaseId.safeParse(id);
  if (!viewer.ok || !found.success) return refused(typed, viewer.ok ? sentences['no-case'] : tryAgain);
  const done = await closeCase(found.data, parsed.data, { viewer: viewer.value, now: new Date() });
  if (done.ok) commentsChanged(done.value.articleId);
  return stepped(done.ok ? null : done.error, typed, id, 'The case is closed.');
}

/** Shows who complains, once: the reading is in the log, and nothing of it stays on the page. */
export async function showComplainant(id: string, _before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const found = legalCaseId.safeParse(id);
  if (!viewer.ok || !found.success) return refused(typed, viewer.ok ? sentences['no-case'] : tryAgain);
  const read = await readComplainant(found.data, { viewer: viewer.value, now: new Date() });
  if (!read.ok) return refused(typed, sentences[read.error]);
  const { name, email, explanation } = read.value;
  return { kind: 'done', message: `${name || 'No name'}, ${email || 'no address'}. As it was written: ${explanation}` };
}

/** Sets the desk's clock. */
export async function setClock(_before: FormState, data: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  const typed = typedFields(data);
  const parsed = legalClockForm.safeParse(typed);
  if (!parsed.success) return refused(typed, 'Nothing was saved yet.', sentencesOf(parsed.error));
  if (!viewer.ok) return refused(typed, tryAgain);
  const saved = await setLegalClock(parsed.data, { viewer: viewer.value, now: new Date() });
  if (!saved.ok) return refused(typed, sentences[saved.error]);
  refresh();
  return { kind: 'done', message: 'Saved. Open cases keep the time that they have.' };
}

function stepped(
  refusal: StepRefusal | CloseRefusal | null,
  typed: ReturnType<typeof typedFields>,
  id: string,
  message: string,
): Promise<FormState> | FormState {
  return refusal === null ? answerDone(message, paths.legalCase(id)) : refused(typed, sentences[refusal]);
}
