import type { CommentState } from './comment';
import type { Finding } from './finding';

/** What the receipt tells the author of a comment. Dates are ISO 8601 strings. */
export interface ReceiptView {
  readonly commentId: string;
  readonly state: CommentState;
  readonly authorName: string;
  readonly text: string;
  readonly submittedAt: string;
  readonly decidedAt: string | null;
  /** The house rule that a refusal rests on, in words, and the note that came with it. */
  readonly rule: { readonly name: string; readonly clause: string } | null;
  readonly note: string | null;
  readonly findings: readonly Pick<Finding, 'rule' | 'start' | 'end' | 'status' | 'forWriter'>[];
  readonly article: { readonly slug: string; readonly title: string };
  /** Hours that half of the comments of the last 7 days waited; null when there is nothing to go by. */
  readonly usualWaitHours: number | null;
}
