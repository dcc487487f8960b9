import type { ArticleContent, ArticleState } from './article';
import type { CommentState } from './comment';
import type { Finding } from './finding';
import type { QueueReason } from './priority';
import type { QueueFilter } from './queue-filter';
import type { RumourHint } from './rumour';
import type { Role } from './viewer';

/** What staff see. Dates are ISO 8601 strings. */

export const queueViewNames = ['waiting', 'reported', 'appeals', 'sent_back', 'referred', 'decided'] as const;
export type QueueViewName = (typeof queueViewNames)[number];

export const queueViewWords: Readonly<Record<QueueViewName, string>> = {
  waiting: 'Waiting',
  reported: 'Reported',
  appeals: 'Appeals',
  sent_back: 'Sent back',
  referred: 'Referred',
  decided: 'Decided',
};

/** One line of the queue. */
export interface QueueItemView {
  readonly id: string;
  readonly state: CommentState;
  readonly authorName: string;
  /** The first words. */
  readonly excerpt: string;
  readonly submittedAt: string;
  readonly decidedAt: string | null;
  /** 0 to 1. */
  readonly severity: number;
  readonly revision: number;
  /** Why it stands where it stands. */
  readonly reasons: readonly QueueReason[];
  /** Who has it open now, by name. */
  readonly holder: string | null;
  /** Who asked for the changes that it came back with, by name: theirs first. */
  readonly returnsTo: string | null;
  /** The whole words before and after the author's last change, in the view of what was sent back; null elsewhere. */
  readonly change: { readonly before: string; readonly after: string } | null;
  /** Ids of the rules among its findings. */
  readonly rules: readonly string[];
  readonly article: { readonly slug: string; readonly title: string };
}

export interface QueuePageView {
  readonly view: QueueViewName;
  readonly filter: QueueFilter;
  readonly items: readonly QueueItemView[];
  /** Up to `countMax`; one more than that when there are more. */
  readonly counts: Readonly<Record<QueueViewName, number>>;
  readonly page: number;
  readonly hasNext: boolean;
  /** Titles of stories that have something waiting. */
  readonly stories: readonly string[];
  /** The name behind the filter by author; null without one. */
  readonly author: string | null;
}

export interface NearbyView {
  readonly id: string;
  readonly authorName: string;
  readonly text: string;
  readonly state: CommentState;
  readonly submittedAt: string;
}

export interface AuthorRecordView {
  readonly published: number;
  readonly declined: number;
  readonly waiting: number;
  /** By rule id. */
  readonly declinedByRule: Readonly<Record<string, number>>;
  readonly appealsUpheld: number;
}

export interface RevisionView {
  readonly number: number;
  readonly text: string;
  readonly createdAt: string;
  readonly findings: readonly Finding[];
}

export interface LogEntryView {
  readonly seq: string;
  readonly at: string;
  /** The person's name, or "Author", "Reader", "Rule", "System". */
  readonly actor: string;
  readonly act: string;
  /** The person that it was done to, when it was one. */
  readonly about: string | null;
  readonly commentId: string | null;
  readonly articleId: string | null;
  readonly revision: number | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly rule: string | null;
  readonly note: string | null;
}

/** An appeal that is open, with the decision that it asks to look at again. */
export interface AppealView {
  readonly id: string;
  readonly by: 'author' | 'reporter';
  readonly text: string;
  readonly createdAt: string;
  readonly rule: string | null;
  readonly note: string | null;
  /** Whether the viewer took the decision, and so cannot decide on the appeal. */
  readonly own: boolean;
}

/** One comment with all that a moderator may need to decide on it. */
export interface DeskCommentView {
  readonly id: string;
  readonly state: CommentState;
  /** The number of the revision that stands: a decision names it. */
  readonly revision: number;
  /** Raised by every change: taking a decision back names it. */
  readonly version: number;
  readonly authorName: string;
  readonly signedIn: boolean;
  readonly submittedAt: string;
  readonly decidedAt: string | null;
  readonly decidedRule: string | null;
  readonly decidedNote: string | null;
  readonly severity: number;
  readonly reasons: readonly QueueReason[];
  /** Somebody else who has it open now, by name. */
  readonly holder: string | null;
  /** Whether the thread below it is closed; null while nobody could answer it anyway. */
  readonly closed: boolean | null;
  /** Who asked for the changes that it came back with, by name; null unless it waits for them. */
  readonly returnsTo: string | null;
  readonly appeals: readonly AppealView[];
  /** Known rumours that the standing words may repeat. */
  readonly rumours: readonly RumourHint[];
  readonly article: { readonly slug: string; readonly title: string; readonly dek: string };
  /** The newest first. */
  readonly revisions: readonly RevisionView[];
  readonly above: readonly NearbyView[];
  readonly below: readonly NearbyView[];
  /** Null for a guest without an e-mail: there is nothing to tell them apart by. */
  readonly record: AuthorRecordView | null;
  readonly reports: readonly {
    readonly reason: string;
    readonly text: string;
    readonly snapshot: string;
    readonly createdAt: string;
  }[];
  readonly log: readonly LogEntryView[];
  /** Whether it stands first in its conversation, and whether the newsroom recommends it. */
  readonly pinned: boolean;
  readonly picked: boolean;
  /** Whether it begins a thread: only such comments can be pinned. */
  readonly head: boolean;
  /** Whether the viewer wrote it, and so may not decide. */
  readonly own: boolean;
}

/** One line of the studio's list. */
export interface StoryListItemView {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ArticleState;
  readonly publishedAt: string | null;
  readonly savedAt: string;
}

/** A story in the studio's form. */
export interface WorkingCopyView {
  readonly id: string;
  readonly state: ArticleState;
  readonly version: number;
  readonly savedAt: string;
  readonly publishedSlug: string | null;
  readonly content: ArticleContent;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A person of the staff, as an administrator sees them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabledAt: string | null;
  readonly lastSignInAt: string | null;
  /** Whether a password was set: without one nobody can sign in. */
  readonly hasPassword: boolean;
}
