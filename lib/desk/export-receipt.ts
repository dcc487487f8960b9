import { guarded } from './guarded';
import type { Holder } from './receipt-acts';
import { takePoint } from '@/lib/db/rate-limits';
import { findReceiptExport, type ReceiptExport } from '@/lib/db/receipt-export';
import { receiptHash } from '@/lib/db/secrets';
import { err, ok, type Result } from '@/lib/domain/result';

/** Everything that is kept about a comment and its author, for whoever holds its receipt (GDPR, articles 15 and 20). */
export function exportReceipt(holder: Holder): Promise<Result<ReceiptExport, 'no-receipt' | 'too-often' | 'away'>> {
  return guarded(async () => {
    if ((await takePoint('receipt:address', holder.address, holder.now)) !== null) return err('too-often' as const);
    const found = await findReceiptExport(receiptHash(holder.code));
    return found ? ok(found) : err('no-receipt' as const);
  });
}
