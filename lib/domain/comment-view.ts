import type { CommentId } from './ids';
import type { RuleId } from './finding';
import type { PassageQuote } from './passage-view';

/** How readers may order a conversation. */
export const commentOrders = ['most-voted', 'best', 'newest', 'oldest'] as const;
export type CommentOrder = (typeof commentOrders)[number];

/** What a comment and a tombstone have in common. */
interface Placed {
  readonly id: CommentId;
  readonly parentId: CommentId | null;
  readonly depth: number;
  /** Named where the comment that is answered does not stand directly above: past the limit of indentation. */
  readonly answers: { readonly id: CommentId; readonly name: string } | null;
  readonly replies: readonly CommentView[];
  /** Answers below this one that this page does not hold; the comment's own page does. */
  readonly moreReplies: number;
  /** Whether the moderators closed the thread for answers, at this comment or above it. */
  readonly closed: 'here' | 'above' | null;
}

/** A comment as readers see it. A tombstone stands where a removed comment has replies. */
export type CommentView =
  | (Placed & {
      readonly kind: 'comment';
      readonly authorName: string;
      /** "Author of this story", "Editor": only for staff who answer under their own name. */
      readonly authorRole: string | null;
      /** Sanitised by lib/text. */
      readonly html: string;
      /** ISO 8601. */
      readonly publishedAt: string;
      readonly up: number;
      readonly down: number;
      /** Stands first, whatever the order. */
      readonly pinned: boolean;
      /** Recommended by the newsroom. */
      readonly picked: boolean;
      /** The words of the story that it speaks of. */
      readonly passage: PassageQuote | null;
    })
  | (Placed & {
      readonly kind: 'tombstone';
      readonly reason: 'declined' | 'withdrawn' | 'erased';
      /** Whose act it was, as a role and never a name. */
      readonly by: 'moderator' | 'author' | 'site';
      readonly rule: RuleId | null;
      /** What the rule was called when the decision was taken; null or absent as the newsroom began. */
      readonly ruleName?: string | null;
      /** ISO 8601. */
      readonly at: string;
    });

/** A story's conversation, one page of it. */
export interface ConversationView {
  readonly total: number;
  readonly order: CommentOrder;
  readonly threads: readonly CommentView[];
  /** Leads to the next page; null on the last. */
  readonly nextCursor: string | null;
}

/** One comment on a page of its own: what it answers, itself, and what answers it. */
export interface ThreadView {
  /** From the head of the thread down, without their other answers. */
  readonly above: readonly CommentView[];
  readonly comment: CommentView;
  /** The answer after which the next page goes on; null on the last. */
  readonly nextCursor: string | null;
}
