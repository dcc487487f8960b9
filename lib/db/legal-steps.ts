import { db, type Transaction } from './client';
import { closeReports } from './close-reports';
import { findAuthorMailbox, type LegalCaseRow } from './legal-cases';
import { insertLetter } from './letters';
import { recordLog } from './log';
import { keepRevision } from './masked-revision';
import { commentId, type PersonId } from '@/lib/domain/ids';
import type { CaseAnswer, CaseOutcome } from '@/lib/domain/legal-case';
import { noticeGroundWords, noticeGrounds, noticeRule } from '@/lib/domain/legal-case';
import type { Letter } from '@/lib/domain/letter';

interface By {
  readonly by: PersonId;
  readonly at: Date;
}

/** A letter of the case, when there is somebody to write to. */
type Write = (to: string) => Letter;

/** Moves a case on if it stands as it was read. */
async function step(
  tx: Transaction,
  { id, version }: LegalCaseRow,
  data: Parameters<Transaction['legalCase']['updateMany']>[0]['data'],
): Promise<boolean> {
  const { count } = await tx.legalCase.updateMany({
    where: { id, version, state: 'open' },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

const about = ({ id, commentId: comment, articleId }: LegalCaseRow) => ({
  commentId: comment,
  articleId,
  facts: { case: id },
});

/** What a restriction's log row says, so that it can be stated as a reason. */
function grounds({ id, ground }: LegalCaseRow) {
  const known = noticeGrounds.find((one) => one === ground) ?? 'illegal';
  return { case: id, source: 'notice', detected: false, ground: known, law: noticeGroundWords[known].law };
}

/** Notes that somebody looked at who complains. Call it before the name is shown. */
export async function recordComplainantRead(found: LegalCaseRow, { by, at }: By): Promise<void> {
  await recordLog(db, { at, actorKind: 'person', actorId: by, act: 'legal-complainant-read', ...about(found) });
}

/** Asks the author, by letter where there is a mailbox; their receipt shows it too. Null when the case moved on. */
export async function recordContact(
  found: LegalCaseRow,
  given: { readonly toAuthor: string; readonly answerDueAt: Date; readonly answerHash: string; readonly write: Write },
  { by, at }: By,
): Promise<boolean> {
  const { toAuthor, answerDueAt, answerHash, write } = given;
  return db.$transaction(async (tx) => {
    if (!(await step(tx, found, { contactedAt: at, toAuthor, answerDueAt, answerHash }))) return false;
    const mailbox = found.commentId === null ? null : await findAuthorMailbox(tx, found.commentId);
    if (mailbox !== null)
      await insertLetter(
        tx,
        { kind: 'notice', letter: write(mailbox), onceKey: `notice:${found.id}`, commentId: found.commentId },
        at,
      );
    const facts = { case: found.id, letter: mailbox !== null };
    await recordLog(tx, {
      ...about(found),
      at,
      actorKind: 'person',
      actorId: by,
      act: 'legal-author-asked',
      note: toAuthor,
      facts,
    });
    return true;
  });
}

/** Keeps what the author answers, once. False when the case was closed or answered meanwhile. */
export async function recordAnswer(
  found: LegalCaseRow,
  given: { readonly answer: CaseAnswer; readonly text: string },
  at: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (found.answer !== null) return false;
    if (!(await step(tx, found, { answer: given.answer, answerText: given.text, answeredAt: at }))) return false;
    const facts = { case: found.id, answer: given.answer };
    await recordLog(tx, { ...about(found), at, actorKind: 'author', act: 'legal-author-answered', facts });
    return true;
  });
}

/** Takes the comment off the page while the notice is examined. False when it or the case stands otherwise. */
export async function recordHidden(found: LegalCaseRow, note: string, { by, at }: By): Promise<boolean> {
  const id = found.commentId;
  if (id === null) return false;
  return db
    .$transaction(async (tx) => {
      if (!(await moveComment(tx, id, 'published', { state: 'declined', note }, { by, at }))) return false;
      if (!(await step(tx, found, { hiddenAt: at }))) throw new Conflict();
      await recordLog(tx, {
        ...about(found),
        at,
        actorKind: 'person',
        actorId: by,
        act: 'legal-hidden',
        fromState: 'published',
        toState: 'declined',
        rule: noticeRule,
        note,
        facts: grounds(found),
      });
      return true;
    })
    .catch(conflictAsFalse);
}

export interface CaseClosing {
  readonly outcome: CaseOutcome;
  /** Said to the author; for the statement of reasons. */
  readonly note: string;
  readonly toComplainant: string;
  /** The words without what was taken out of them, when that is the outcome. */
  readonly words: string | null;
  readonly toAuthorLetter: Write | null;
  readonly toComplainantLetter: { readonly to: string; readonly letter: Letter } | null;
}

/** Closes a case and does what its outcome says, in one transaction. False when something stands otherwise by now. */
export async function recordCaseClosed(found: LegalCaseRow, closing: CaseClosing, who: By): Promise<boolean> {
  const { outcome, note, toComplainant } = closing;
  const { by, at } = who;
  return db
    .$transaction(async (tx) => {
      const moved = await carryOut(tx, found, closing, who);
      if (!moved) return false;
      const closed = { state: 'closed', outcome, toComplainant, closedAt: at, closedById: by };
      if (!(await step(tx, found, closed))) throw new Conflict();
      await recordLog(tx, {
        ...about(found),
        at,
        actorKind: 'person',
        actorId: by,
        act: `legal-${outcome}`,
        fromState: moved.from,
        toState: moved.to,
        rule: outcome === 'removed' ? noticeRule : null,
        note: note === '' ? null : note,
        facts: outcome === 'kept' || outcome === 'withdrawn' ? { case: found.id } : grounds(found),
      });
      await tellOf(tx, found, closing, { told: moved.from !== moved.to, ...who });
      return true;
    })
    .catch(conflictAsFalse);
}

interface Moved {
  readonly from: 'published' | 'declined' | null;
  readonly to: 'published' | 'declined' | null;
}

/** What the outcome does to the comment. Where readers see nothing of it any more, and for stories, nothing. */
async function carryOut(tx: Transaction, found: LegalCaseRow, closing: CaseClosing, who: By): Promise<Moved | null> {
  const { commentId: id, standing } = found;
  if (id === null || standing === 'gone') return { from: null, to: null };
  const from = standing === 'shown' ? ('published' as const) : ('declined' as const);
  const to = closing.outcome === 'removed' ? ('declined' as const) : ('published' as const);
  if (closing.outcome === 'changed' && closing.words === null) return null;
  // What is kept and stands on the page is not touched at all.
  if (standing === 'shown' && (closing.outcome === 'kept' || closing.outcome === 'withdrawn')) return { from, to };
  if (!(await moveComment(tx, id, from, { state: to, note: closing.note }, who))) return null;
  if (closing.outcome === 'changed' && closing.words !== null) await keepRevision(tx, id, closing.words);
  return { from, to };
}

/** The comment moves if it stands as the case has it, and is not one's own. */
async function moveComment(
  tx: Transaction,
  id: string,
  from: 'published' | 'declined',
  to: { readonly state: 'published' | 'declined'; readonly note: string },
  { by, at }: By,
): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: {
      id,
      state: from,
      ...(from === 'declined' ? { decidedRule: noticeRule } : {}),
      OR: [{ personId: null }, { personId: { not: by } }],
    },
    data:
      to.state === 'declined'
        ? { state: 'declined', version: { increment: 1 }, decidedAt: at, decidedRule: noticeRule, decidedNote: to.note }
        : { state: 'published', version: { increment: 1 }, decidedAt: at, decidedRule: null, decidedNote: null },
  });
  return count === 1;
}

async function tellOf(
  tx: Transaction,
  found: LegalCaseRow,
  { outcome, toComplainant, toAuthorLetter, toComplainantLetter }: CaseClosing,
  { by, at, told }: By & { readonly told: boolean },
): Promise<void> {
  const { id, commentId: comment, articleId, reportId } = found;
  if (comment !== null && reportId !== null) {
    const state = outcome === 'removed' || outcome === 'changed' ? ('upheld' as const) : ('kept' as const);
    const which = { only: outcome === 'removed' ? undefined : reportId };
    await closeReports(tx, {
      commentId: commentId.parse(comment),
      articleId,
      state,
      outcome: toComplainant,
      by,
      at,
      ...which,
    });
  }
  // A change of state is told by the log; what is left is told here.
  const mailbox = comment === null || told ? null : await findAuthorMailbox(tx, comment);
  if (mailbox !== null && toAuthorLetter && (found.contactedAt || outcome === 'changed'))
    await insertLetter(
      tx,
      { kind: 'notice', letter: toAuthorLetter(mailbox), onceKey: `notice-end:${id}`, commentId: comment },
      at,
    );
  if (toComplainantLetter && reportId === null)
    await insertLetter(
      tx,
      { kind: 'outcome', letter: toComplainantLetter.letter, onceKey: `notice-outcome:${id}`, commentId: null },
      at,
    );
}

/** Takes the transaction back when the case moved on under it. */
class Conflict extends Error {}

function conflictAsFalse(error: unknown): false {
  if (error instanceof Conflict) return false;
  throw error;
}
