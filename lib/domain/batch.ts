import type { CommentState, Decision } from './comment';

/** A decision that can be taken on many comments at once. */
export type BatchDecision = Extract<Decision, { kind: 'publish' | 'decline' }>;

/** What became of one comment of a batch. */
export type BatchResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'own' }
  | { readonly kind: 'no-comment' }
  | { readonly kind: 'revision-changed' }
  | { readonly kind: 'decided-meanwhile'; readonly state: CommentState };

/** A comment on the list of a batch, on the words that were previewed. */
export interface BatchItem {
  readonly id: string;
  readonly revision: number;
}

export interface BatchOutcome {
  /** The log row of the one decision that all of them belong to; null when nothing was done. */
  readonly batch: string | null;
  readonly results: readonly (BatchItem & { readonly result: BatchResult })[];
  /** Stories whose conversations changed. */
  readonly articleIds: readonly string[];
}
