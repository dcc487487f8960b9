import { guarded } from './guarded';
import type { Decided } from '@/lib/db/decisions';
import { findOwner } from '@/lib/db/queue';
import { recordRevert, recordUndo, type RevertRefusal } from '@/lib/db/take-back';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Undoes the viewer's own decision of the last 10 seconds; its author never hears of it. */
export function undoDecision(
  id: CommentId,
  { viewer, now }: By,
): Promise<Result<Decided, 'not-allowed' | 'too-late' | 'away'>> {
  return guarded(async () => {
    const owner = await findOwner(id);
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:take-back', { ownerId: owner?.personId ?? null }))
      return err('not-allowed' as const);
    return recordUndo(id, viewer.id, now);
  });
}

export interface Revert {
  readonly commentId: CommentId;
  /** The version of the comment that was on the page. */
  readonly version: number;
  /** For the log. */
  readonly note: string;
}

/** Reverts a decision, anybody's, as a new one: the comment waits again. */
export function revertDecision(
  revert: Revert,
  { viewer, now }: By,
): Promise<Result<Decided, 'not-allowed' | RevertRefusal | 'away'>> {
  return guarded(async () => {
    const owner = await findOwner(revert.commentId);
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:take-back', { ownerId: owner?.personId ?? null }))
      return err('not-allowed' as const);
    return recordRevert(revert.commentId, revert.version, revert.note, { by: viewer.id, at: now });
  });
}
