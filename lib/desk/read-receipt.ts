import { answerCodeOf } from './answer-code';
import { guarded } from './guarded';
import { noticeOf } from './measure-views';
import { listTold } from '@/lib/db/measures';
import { findRuleBook } from '@/lib/db/house-rules';
import { takePoint } from '@/lib/db/rate-limits';
import { findAskedCase } from '@/lib/db/legal-cases';
import { findReceipt, findUsualWait, type ReceiptRecord } from '@/lib/db/receipts';
import { receiptHash } from '@/lib/db/secrets';
import { undoSeconds } from '@/lib/db/settling';
import { isSettled } from '@/lib/domain/desk-times';
import { noticeReason } from '@/lib/domain/legal-case';
import { editMinutes, receiptActs } from '@/lib/domain/receipt';
import type { ReceiptView } from '@/lib/domain/receipt-view';
import { ruleAt } from '@/lib/domain/rules';
import { err, ok, type Result } from '@/lib/domain/result';

/** The states in which the author is told what stood in the way. */
const explained = new Set(['declined', 'changes_requested']);

/**
 * What became of a comment, for whoever holds its receipt. A code that is wrong, forged or of a comment long gone gets
 * one and the same answer, after one and the same look-up of its hash.
 */
export function readReceipt(
  code: string,
  by: { readonly address: string; readonly now: Date },
): Promise<Result<ReceiptView, 'no-receipt' | 'too-often' | 'away'>> {
  return guarded(async () => {
    if ((await takePoint('receipt:address', by.address, by.now)) !== null) return err('too-often' as const);
    const kept = await findReceipt(receiptHash(code));
    if (!kept) return err('no-receipt' as const);
    const found = asItsAuthorSees(kept, by.now);
    const book = await findRuleBook();
    const told = await listTold(found.authorKey, found.submittedAt);
    // As it was worded when the decision was taken, whatever became of it since.
    const rule =
      ruleAt(book, found.decidedRule ?? '', found.decidedRuleVersion) ?? noticeReason(found.decidedRule ?? '');
    return ok({
      commentId: found.id,
      state: found.state,
      revision: found.revision,
      authorName: found.authorName,
      text: found.body,
      submittedAt: found.submittedAt.toISOString(),
      decidedAt: found.decidedAt?.toISOString() ?? null,
      rule: rule && { name: rule.name, clause: rule.clause },
      note: found.decidedNote,
      findings: explained.has(found.state)
        ? found.findings.filter((finding) => finding.rule === found.decidedRule)
        : [],
      article: found.article,
      decidedBy: found.decidedBy,
      acts: receiptActs({ ...found, appealed: found.appeal !== null }, by.now),
      editUntil:
        found.state === 'changes_requested'
          ? null
          : new Date(found.submittedAt.getTime() + editMinutes * 60_000).toISOString(),
      appeal: found.appeal,
      help: found.state === 'referred' || found.findings.some((finding) => finding.rule === 'disclosure'),
      measures: told.flatMap((measure) => noticeOf(measure, book, by.now) ?? []),
      notice: await noticeAbout(found.id),
      usualWaitHours: found.state === 'held' ? await findUsualWait(by.now) : null,
    });
  });
}

/** A person's decision can be undone for some seconds without a trace: until then the comment waits, as far as its author sees. */
function asItsAuthorSees(receipt: ReceiptRecord, now: Date): ReceiptRecord {
  if (receipt.decidedAt === null || receipt.decidedBy !== 'person' || isSettled(receipt.decidedAt, now, undoSeconds))
    return receipt;
  return {
    ...receipt,
    state: 'held',
    decidedAt: null,
    publishedAt: null,
    decidedRule: null,
    decidedRuleVersion: null,
    decidedNote: null,
    decidedBy: null,
    appeal: null,
  };
}

/** The way to a legal notice that the author was asked about; null when there is none. */
async function noticeAbout(commentId: ReceiptRecord['id']): Promise<string | null> {
  const asked = await findAskedCase(commentId);
  return asked && answerCodeOf(asked.id);
}
