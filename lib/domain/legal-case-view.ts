import type { CaseAnswer, CaseFacts, CaseOutcome, Proposal } from './legal-case';

/** One line of the legal desk. Dates are ISO 8601. Nothing here says who complains. */
export interface LegalCaseItemView {
  readonly id: string;
  readonly number: number;
  readonly about: 'comment' | 'story';
  readonly title: string;
  readonly slug: string;
  readonly ground: string;
  readonly origin: string;
  readonly receivedAt: string;
  readonly dueAt: string;
  /** Counting hours; negative: late by so many. */
  readonly hoursLeft: number;
  readonly proposal: Proposal;
  readonly outcome: CaseOutcome | null;
  readonly closedAt: string | null;
}

/** A case, opened. */
export interface LegalCaseView extends LegalCaseItemView {
  readonly version: number;
  readonly open: boolean;
  readonly standing: CaseFacts['standing'];
  readonly reachable: boolean;
  readonly commentId: string | null;
  readonly authorName: string | null;
  /** What the notice says, without the names that only the legal officer may learn. */
  readonly explanation: string;
  readonly snapshot: string;
  readonly goodFaith: boolean;
  /** `sealed`: there is a name, and it is not shown here. */
  readonly complainant: 'none' | 'sealed';
  readonly mayRead: boolean;
  readonly mayAct: boolean;
  readonly contactedAt: string | null;
  readonly toAuthor: string;
  readonly answerDueAt: string | null;
  readonly answer: CaseAnswer | null;
  readonly answerText: string;
  readonly hiddenAt: string | null;
  readonly toComplainant: string;
}

/** What the complainant sees by the receipt. */
export interface NoticeView {
  readonly number: number;
  readonly about: 'comment' | 'story';
  readonly title: string;
  readonly slug: string;
  readonly ground: string;
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly outcome: CaseOutcome | null;
  readonly closedAt: string | null;
  readonly toComplainant: string;
  readonly explanation: string;
  readonly authorAsked: boolean;
  readonly hidden: boolean;
}

/** What the author of the comment sees. */
export interface NoticeToAuthorView {
  readonly title: string;
  readonly slug: string;
  readonly ground: string;
  readonly toAuthor: string;
  /** The comment as it stood. */
  readonly snapshot: string;
  readonly answerDueAt: string;
  readonly answer: CaseAnswer | null;
  readonly answerText: string;
  readonly outcome: CaseOutcome | null;
}
