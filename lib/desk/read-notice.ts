import { guarded } from './guarded';
import { findCase, type LegalCaseRow } from '@/lib/db/legal-cases';
import { recordAnswer } from '@/lib/db/legal-steps';
import { recordWithdrawnNotice } from '@/lib/db/withdraw-notice';
import { takePoint } from '@/lib/db/rate-limits';
import { receiptHash } from '@/lib/db/secrets';
import type { NoticeAnswerForm } from '@/lib/domain/forms/notice-form';
import { caseAnswers, caseOutcomes, noticeGroundWords, noticeGrounds } from '@/lib/domain/legal-case';
import type { NoticeToAuthorView, NoticeView } from '@/lib/domain/legal-case-view';
import { err, ok, type Result } from '@/lib/domain/result';

interface Holder {
  readonly code: string;
  readonly address: string;
  readonly now: Date;
}

type Refusal = 'no-receipt' | 'too-often' | 'away';

/** Opens a case by a code. Wrong, forged and outdated codes answer alike. */
async function caseOf(
  holder: Holder,
  by: 'receiptHash' | 'answerHash',
): Promise<Result<LegalCaseRow, 'no-receipt' | 'too-often'>> {
  if ((await takePoint('receipt:address', holder.address, holder.now)) !== null) return err('too-often');
  const hash = receiptHash(holder.code);
  const row = await findCase(by === 'receiptHash' ? { receiptHash: hash } : { answerHash: hash });
  return row ? ok(row) : err('no-receipt');
}

/** Where a notice stands, for whoever holds its receipt. */
export function readNotice(holder: Holder): Promise<Result<NoticeView, Refusal>> {
  return guarded(async () => {
    const found = await caseOf(holder, 'receiptHash');
    return found.ok ? ok(noticeView(found.value)) : found;
  });
}

/** Takes a notice back, with its receipt. A comment that was hidden for it stands again. */
export function withdrawNotice(holder: Holder): Promise<Result<{ readonly articleId: string }, Refusal | 'closed'>> {
  return guarded(async () => {
    const found = await caseOf(holder, 'receiptHash');
    if (!found.ok) return found;
    const { articleId } = found.value;
    return (await recordWithdrawnNotice(found.value, holder.now)) ? ok({ articleId }) : err('closed' as const);
  });
}

/** What the author of a comment is asked. Nothing in it says who complains. */
export function readNoticeToAuthor(holder: Holder): Promise<Result<NoticeToAuthorView, Refusal>> {
  return guarded(async () => {
    const found = await caseOf(holder, 'answerHash');
    return found.ok ? ok(authorView(found.value)) : found;
  });
}

/** Takes the author's answer, once, while the case is open. */
export function answerNotice(form: NoticeAnswerForm, holder: Holder): Promise<Result<null, Refusal | 'closed'>> {
  return guarded(async () => {
    const found = await caseOf(holder, 'answerHash');
    if (!found.ok) return found;
    const kept = await recordAnswer(found.value, form, holder.now);
    return kept ? ok(null) : err('closed' as const);
  });
}

const groundOf = ({ ground }: LegalCaseRow) =>
  noticeGroundWords[noticeGrounds.find((one) => one === ground) ?? 'illegal'].name;
const outcomeOf = ({ outcome }: LegalCaseRow) => caseOutcomes.find((one) => one === outcome) ?? null;

function noticeView(row: LegalCaseRow): NoticeView {
  return {
    number: row.number,
    about: row.commentId === null ? 'story' : 'comment',
    title: row.title,
    slug: row.slug,
    ground: groundOf(row),
    receivedAt: row.receivedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    outcome: outcomeOf(row),
    closedAt: row.closedAt?.toISOString() ?? null,
    toComplainant: row.toComplainant,
    explanation: row.explanation,
    authorAsked: row.contactedAt !== null,
    hidden: row.standing === 'hidden',
  };
}

function authorView(row: LegalCaseRow): NoticeToAuthorView {
  return {
    title: row.title,
    slug: row.slug,
    ground: groundOf(row),
    toAuthor: row.toAuthor,
    snapshot: row.snapshot,
    answerDueAt: row.answerDueAt?.toISOString() ?? '',
    answer: caseAnswers.find((one) => one === row.answer) ?? null,
    answerText: row.answerText,
    outcome: outcomeOf(row),
  };
}
