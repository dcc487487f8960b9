import type { CommentState } from './comment';

/** Minutes in which an author may still change what was just written. */
export const editMinutes = 15;
/** Months in which a decision can be appealed (EU Digital Services Act, article 20: at least six). */
export const appealMonths = 6;

/** What is known of a comment when its author comes back with the receipt. */
export interface ReceiptFacts {
  readonly state: CommentState;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  /** Whether somebody has answered it in public. */
  readonly answered: boolean;
  /** Whether the decision that stands was appealed already. */
  readonly appealed: boolean;
}

/** What the receipt lets its holder do now. */
export interface ReceiptActs {
  readonly edit: boolean;
  readonly withdraw: boolean;
  readonly erase: boolean;
  readonly appeal: boolean;
}

/**
 * Which acts are open. Words may be changed for 15 minutes while nobody has answered them, and whenever changes were
 * requested. A comment that a trained colleague reads (`referred`) can be taken back, but not rewritten.
 */
export function receiptActs(comment: ReceiptFacts, now: Date): ReceiptActs {
  const { state } = comment;
  const age = now.getTime() - comment.submittedAt.getTime();
  const fresh = age >= 0 && age <= editMinutes * 60_000;
  return {
    edit:
      state === 'changes_requested' || (fresh && (state === 'held' || (state === 'published' && !comment.answered))),
    withdraw: state !== 'withdrawn' && state !== 'erased',
    erase: state !== 'erased',
    appeal:
      state === 'declined' && !comment.appealed && comment.decidedAt !== null && now <= appealEnd(comment.decidedAt),
  };
}

/** The last moment at which a decision can be appealed. The end of a shorter month stands for a day that it lacks. */
export function appealEnd(decidedAt: Date): Date {
  const end = new Date(decidedAt);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + appealMonths);
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, last));
  return end;
}
