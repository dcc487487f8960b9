import { guarded } from './guarded';
import { takePoint } from '@/lib/db/rate-limits';
import { findReceipt, findUsualWait } from '@/lib/db/receipts';
import { receiptHash } from '@/lib/db/secrets';
import type { ReceiptView } from '@/lib/domain/receipt-view';
import { houseRule } from '@/lib/domain/rules';
import { err, ok, type Result } from '@/lib/domain/result';

/** A receipt's code as it is made: 24 to 64 characters of the URL-safe alphabet. */
const codeShape = /^[\w-]{24,64}$/;

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
    if (!codeShape.test(code)) return err('no-receipt' as const);
    const found = await findReceipt(receiptHash(code));
    if (!found) return err('no-receipt' as const);
    const rule = houseRule(found.decidedRule ?? '');
    return ok({
      commentId: found.id,
      state: found.state,
      authorName: found.authorName,
      text: found.body,
      submittedAt: found.submittedAt.toISOString(),
      decidedAt: found.decidedAt?.toISOString() ?? null,
      rule: rule && { name: rule.name, clause: rule.clause },
      note: found.decidedNote,
      findings: explained.has(found.state) ? found.findings.filter((finding) => finding.rule === rule?.id) : [],
      article: found.article,
      usualWaitHours: found.state === 'held' ? await findUsualWait(by.now) : null,
    });
  });
}
