import type { CommentId } from './ids';
import type { RuleId } from './finding';

/** How readers may order a conversation. */
export const commentOrders = ['most-voted', 'best', 'newest', 'oldest'] as const;
export type CommentOrder = (typeof commentOrders)[number];

/** A comment as readers see it. A tombstone stands where a removed comment has replies. */
export type CommentView =
  | {
      readonly kind: 'comment';
      readonly id: CommentId;
      readonly parentId: CommentId | null;
      readonly depth: number;
      readonly authorName: string;
      /** "Author of this story", "Editor": only for staff who answer under their own name. */
      readonly authorRole: string | null;
      /** Sanitised by lib/text. */
      readonly html: string;
      /** ISO 8601. */
      readonly publishedAt: string;
      readonly up: number;
      readonly down: number;
      readonly replies: readonly CommentView[];
    }
  | {
      readonly kind: 'tombstone';
      readonly id: CommentId;
      readonly parentId: CommentId | null;
      readonly depth: number;
      readonly reason: 'declined' | 'withdrawn' | 'erased';
      readonly rule: RuleId | null;
      /** ISO 8601. */
      readonly at: string;
      readonly replies: readonly CommentView[];
    };

/** A story's conversation, one page of it. */
export interface ConversationView {
  readonly total: number;
  readonly order: CommentOrder;
  readonly threads: readonly CommentView[];
  readonly nextCursor: string | null;
}
