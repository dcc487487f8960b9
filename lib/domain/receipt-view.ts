import type { CommentState } from './comment';
import type { Finding } from './finding';
import type { MeasureNotice } from './measure-view';
import type { ReceiptActs } from './receipt';

/** What the receipt tells the author of a comment. Dates are ISO 8601 strings. */
export interface ReceiptView {
  readonly commentId: string;
  readonly state: CommentState;
  /** The revision that stands: a change names it. */
  readonly revision: number;
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
  /** Whether a person decided, or a rule of the site; null while nobody has. */
  readonly decidedBy: 'person' | 'rule' | null;
  /** What the holder can do now, and until when the words can still be changed (null: no such limit). */
  readonly acts: ReceiptActs;
  readonly editUntil: string | null;
  /** The appeal against the decision that stands. */
  readonly appeal: { readonly state: 'open' | 'upheld' | 'rejected'; readonly reasons: string } | null;
  /** Measures about the author that were imposed since the comment was sent. */
  readonly measures: readonly MeasureNotice[];
  /** The words told of danger: the page says calmly where help is. */
  readonly help: boolean;
  /** Leads to a legal notice that the author was asked about; null when there is none. */
  readonly notice: string | null;
}
