import { actOn, namesComplainant, type By, type StepRefusal } from './legal-cases';
import { openComplainant, type LegalCaseRow } from '@/lib/db/legal-cases';
import { recordCaseClosed } from '@/lib/db/legal-steps';
import type { CloseCaseForm } from '@/lib/domain/forms/legal-case-form';
import type { LegalCaseId } from '@/lib/domain/ids';
import { caseOutcomeWords } from '@/lib/domain/legal-case';
import { maskText, spansOfWords } from '@/lib/domain/mask';
import { err, type Result } from '@/lib/domain/result';
import { caseEndLetter, noticeOutcomeLetter } from '@/lib/mail/notice-letters';
import { letterSite } from '@/lib/mail/site';
import { findWords } from '@/lib/db/words';

export type CloseRefusal = StepRefusal | 'nothing-to-change' | 'story-stands';

/**
 * Closes a case: the comment goes, stays, or stays without some words; author and complainant are told. A story is changed
 * or withdrawn by its editor in the studio: the desk only records it, and only once it is so.
 */
export async function closeCase(
  id: LegalCaseId,
  form: CloseCaseForm,
  by: By,
): Promise<Result<{ readonly articleId: string }, CloseRefusal>> {
  let refusal: 'nothing-to-change' | 'story-stands' | null = null;
  const done = await actOn(id, form.version, by, async (row, person) => {
    if (namesComplainant(row, form.note)) return 'names-complainant';
    if (row.commentId === null && form.outcome === 'removed' && row.storyStands) {
      refusal = 'story-stands';
      return false;
    }
    const words = form.outcome === 'changed' && row.commentId !== null ? await wordsWithout(row, form.words) : null;
    if (form.outcome === 'changed' && row.commentId !== null && words === null) {
      refusal = 'nothing-to-change';
      return false;
    }
    return recordCaseClosed(row, { ...lettersOf(row, form), ...form, words }, { by: person, at: by.now });
  });
  return done.ok ? done : err(refusal ?? done.error);
}

/** What is left of the comment without the words; null when none of them stands in it, or nothing of it on the page. */
async function wordsWithout(row: LegalCaseRow, words: readonly string[]): Promise<string | null> {
  if (row.commentId === null || row.standing === 'gone') return null;
  const body = await findWords(row.commentId);
  return body === null ? null : maskText(body, spansOfWords(body, words));
}

function lettersOf({ title, number, complainantSealed }: LegalCaseRow, form: CloseCaseForm) {
  const about = { site: letterSite, title, number, outcome: caseOutcomeWords[form.outcome].toLowerCase() };
  const who = openComplainant(complainantSealed);
  const { note, toComplainant } = form;
  return {
    toAuthorLetter: (to: string) => caseEndLetter({ ...about, to, note }),
    toComplainantLetter:
      who && who.email !== ''
        ? { to: who.email, letter: noticeOutcomeLetter({ ...about, to: who.email, toComplainant }) }
        : null,
  };
}
