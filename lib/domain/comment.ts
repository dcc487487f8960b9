import { assertNever, err, ok, type Result } from './result';
import type { RuleId } from './finding';
import type { Span } from './segments';

/** Where a comment can stand. Only `published` is ever shown to readers. */
export const commentStates = [
  'held',
  'published',
  'declined',
  'changes_requested',
  'withdrawn',
  'referred',
  'erased',
] as const;
export type CommentState = (typeof commentStates)[number];

/** What a thread can be closed below: whatever was decided on, for the answers to a removed comment may still stand. */
export const closableStates = [
  'published',
  'declined',
  'withdrawn',
  'erased',
] as const satisfies readonly CommentState[];

/** Whether the thread below a comment in this state can be closed. */
export function isClosable(state: CommentState): boolean {
  return closableStates.some((one) => one === state);
}

/** Said where a closed thread would take an answer. */
export const threadClosedWords = 'The moderators have closed this thread: no more answers to it are taken.';

/** What a moderator may decide. `facts` say what in the comment broke the rule, for the log and the author. */
export type Decision =
  | { readonly kind: 'publish' }
  /** Published without the details that could harm somebody: the masked words are a revision of their own. */
  | { readonly kind: 'publish-masked'; readonly spans: readonly Span[]; readonly words: readonly string[] }
  | { readonly kind: 'decline'; readonly rule: RuleId; readonly note: string }
  | { readonly kind: 'request-changes'; readonly rule: RuleId; readonly note: string }
  | { readonly kind: 'refer' };

export const decisionKinds = ['publish', 'publish-masked', 'decline', 'request-changes', 'refer'] as const;

/** Why a decision was not taken. */
export type DecisionRefusal = 'already-decided' | 'revision-changed';

/** What is known of the comment at the moment of deciding. */
export interface Decidable {
  readonly state: CommentState;
  readonly revision: number;
}

/** The state that a decision leads to. */
export function stateAfter(decision: Decision): CommentState {
  switch (decision.kind) {
    case 'publish':
    case 'publish-masked':
      return 'published';
    case 'decline':
      return 'declined';
    case 'request-changes':
      return 'changes_requested';
    case 'refer':
      return 'referred';
    default:
      return assertNever(decision);
  }
}

/**
 * Decides on the revision that the moderator read. `already-decided` when the comment is no longer held,
 * `revision-changed` when its author changed the words in between.
 */
export function decide(
  comment: Decidable,
  decision: Decision,
  readRevision: number,
): Result<CommentState, DecisionRefusal> {
  if (comment.state !== 'held') return err('already-decided');
  if (comment.revision !== readRevision) return err('revision-changed');
  return ok(stateAfter(decision));
}
