import { callsForHelp } from './calls-for-help';
import { guarded } from './guarded';
import { screenComment } from './screen-comment';
import {
  findOwnComment,
  insertAppeal,
  recordEdit,
  recordErasure,
  recordWithdrawal,
  type OwnComment,
} from '@/lib/db/receipt-acts';
import { takePoint } from '@/lib/db/rate-limits';
import { receiptHash } from '@/lib/db/secrets';
import type { AppealForm, EditForm } from '@/lib/domain/forms/receipt-forms';
import { receiptActs, type ReceiptActs } from '@/lib/domain/receipt';
import { err, ok, type Result } from '@/lib/domain/result';

/** Whoever holds the receipt, and from where they came. */
export interface Holder {
  readonly code: string;
  readonly address: string;
  readonly now: Date;
}

/**
 * Why an act with a receipt was not done. `no-receipt` answers an unknown, a forged and an outdated code alike;
 * `closed`: the act is not open (any more); `changed`: somebody was faster.
 */
export type ReceiptRefusal = 'no-receipt' | 'too-often' | 'closed' | 'changed' | 'away';

/** Whose pages are to be made anew. */
export interface Changed {
  readonly articleId: string;
  readonly slug: string;
}

/** New words: screened again, a new revision, held again. `help`: they tell of danger, and a trained colleague reads them. */
export async function editComment(
  form: EditForm,
  holder: Holder,
): Promise<Result<Changed & { readonly help: boolean }, ReceiptRefusal>> {
  let help = false;
  const done = await act(holder, 'edit', async (own) => {
    if (own.revision !== form.revision) return false;
    const screening = await screenComment(form.body, {
      articleId: own.articleId,
      authorKey: own.authorKey,
      except: own.id,
      now: holder.now,
    });
    help = callsForHelp(screening);
    return recordEdit(own, { body: form.body, screening, refer: help }, holder.now);
  });
  return done.ok ? ok({ ...done.value, help }) : done;
}

/** Takes the comment back. */
export function withdrawComment(holder: Holder): Promise<Result<Changed, ReceiptRefusal>> {
  return act(holder, 'withdraw', (own) => recordWithdrawal(own, holder.now));
}

/** Deletes the comment and everything about its author. */
export function eraseComment(holder: Holder): Promise<Result<Changed, ReceiptRefusal>> {
  return act(holder, 'erase', (own) => recordErasure(own, holder.now));
}

/** Asks for the decision to be looked at by another person. Once for each decision. */
export function appealDecision(form: AppealForm, holder: Holder): Promise<Result<Changed, ReceiptRefusal>> {
  return act(holder, 'appeal', async (own) => {
    if (own.decisionSeq === null) return false;
    const appeal = {
      commentId: own.id,
      logSeq: own.decisionSeq,
      by: 'author',
      reportId: null,
      text: form.text,
    } as const;
    return insertAppeal(appeal, own.articleId, holder.now);
  });
}

/** Opens the receipt, sees whether the act is open, and does it. `does` answers false when something changed meanwhile. */
async function act(
  holder: Holder,
  name: keyof ReceiptActs,
  does: (own: OwnComment) => Promise<boolean>,
): Promise<Result<Changed, ReceiptRefusal>> {
  return guarded(async () => {
    if ((await takePoint('receipt:address', holder.address, holder.now)) !== null) return err('too-often' as const);
    const own = await findOwnComment(receiptHash(holder.code));
    if (!own) return err('no-receipt' as const);
    if (!receiptActs(own, holder.now)[name]) return err('closed' as const);
    if (!(await does(own))) return err('changed' as const);
    return ok({ articleId: own.articleId, slug: own.slug });
  });
}
