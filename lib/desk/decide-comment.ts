import { guarded } from './guarded';
import { noteUnder } from './house-rules';
import { recordDecision } from '@/lib/db/decisions';
import { findOwner } from '@/lib/db/queue';
import type { CommentState, Decision } from '@/lib/domain/comment';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

export type DecisionRefused =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-comment' }
  /** Somebody was faster: who, what, and when. */
  | {
      readonly kind: 'decided-meanwhile';
      readonly state: CommentState;
      readonly by: string | null;
      readonly at: string | null;
    }
  /** The author changed the words after the moderator read them. */
  | { readonly kind: 'revision-changed' }
  /** None of the words to be masked stands in the comment. */
  | { readonly kind: 'nothing-to-mask' };

export interface DecideComment {
  readonly commentId: CommentId;
  readonly revision: number;
  readonly decision: Decision;
}

/** Decides on a held comment, on the revision that was read. Exactly one of two simultaneous decisions stands. */
export function decideComment(
  input: DecideComment,
  by: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<{ readonly articleId: string; readonly slug: string }, DecisionRefused | 'away'>> {
  return guarded(() => decideGuarded(input, by));
}

async function decideGuarded(
  input: DecideComment,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<{ readonly articleId: string; readonly slug: string }, DecisionRefused>> {
  const act = input.decision.kind === 'refer' ? 'comment:refer' : 'comment:decide';
  if (viewer.kind !== 'staff' || !may(viewer, act)) return err({ kind: 'not-allowed' });
  const owner = await findOwner(input.commentId);
  if (!owner) return err({ kind: 'no-comment' });
  if (!may(viewer, act, { ownerId: owner.personId })) return err({ kind: 'not-allowed' });

  const decision = await withNote(input.decision);
  const recorded = await recordDecision({ ...input, decision, by: viewer.id, at: now });
  if (recorded.ok) return ok(recorded.value);
  const meanwhile = recorded.error;
  if (meanwhile === 'nothing-to-mask') return err({ kind: 'nothing-to-mask' });
  if (!meanwhile) return err({ kind: 'no-comment' });
  if (meanwhile.state === 'held') return err({ kind: 'revision-changed' });
  return err({
    kind: 'decided-meanwhile',
    state: meanwhile.state,
    by: meanwhile.by,
    at: meanwhile.at?.toISOString() ?? null,
  });
}

/** A note that was left empty is the rule's own, as it holds now. */
async function withNote(decision: Decision): Promise<Decision> {
  return decision.kind === 'decline' || decision.kind === 'request-changes'
    ? { ...decision, note: await noteUnder(decision.rule, decision.note) }
    : decision;
}
