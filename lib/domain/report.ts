import { houseRules, type HouseRule } from './rules';
import type { RuleId } from './finding';

/** What a reader can report a comment for: a house rule, danger, or breaking the law. */
export type ReportReason = RuleId | 'danger' | 'illegal';

export interface ReasonWords {
  readonly id: ReportReason;
  readonly name: string;
  readonly hint: string;
}

/** The reasons in the order in which the form shows them, with the rules as they hold now. */
export const reportReasonsOf = (rules: readonly HouseRule[]): readonly ReasonWords[] => [
  {
    id: 'danger',
    name: 'Someone may be in danger',
    hint: 'The writer, or somebody whom the comment speaks of. Read first, by a colleague who is trained for it.',
  },
  ...rules.map(({ id, name, clause }) => ({ id, name, hint: clause })),
  { id: 'illegal', name: 'Illegal content', hint: 'It breaks the law. We ask for a few more particulars.' },
];

/** The reasons as every newsroom starts with them. */
export const reportReasons = reportReasonsOf(houseRules);

/** Whether this is one of the reasons. */
export function isReportReason(text: string): text is ReportReason {
  return reportReasons.some((reason) => reason.id === text);
}

/** What the reporter is shown by the receipt. Dates are ISO 8601. Nothing here says who reported. */
export interface ReportView {
  readonly state: 'open' | 'upheld' | 'kept';
  readonly reason: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** What the moderator says to the reporter. */
  readonly outcome: string;
  /** The words that were reported; empty once they were deleted. */
  readonly snapshot: string;
  readonly article: { readonly slug: string; readonly title: string };
  /** Whether it opened a legal case, which has a page of its own. */
  readonly legal: boolean;
  /** Whether readers still see the comment. */
  readonly standing: boolean;
  readonly appeal: 'open' | 'closed' | { readonly state: 'waiting' | 'upheld' | 'rejected'; readonly reasons: string };
}
