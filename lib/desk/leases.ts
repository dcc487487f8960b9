import { giveNext } from './give-next';
import { guarded } from './guarded';
import { findHolder, releaseLease, renewLease, takeNext as takeNextInLine } from '@/lib/db/leases';
import { findNextWaiting } from '@/lib/db/next-in-line';
import { findOwner } from '@/lib/db/queue';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The comment that the viewer should read next, leased to them. `after` leaves it and all before it for later. */
export function takeNext(
  after: CommentId | null,
  { viewer, now }: By,
): Promise<Result<CommentId | null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:decide')) return err('not-allowed' as const);
    return ok(await giveNext(viewer.id, now, (next, mildOnly) => takeNextInLine(next, after, mildOnly)));
  });
}

/** Whether something waits that the viewer asked not to be given: then "nothing for you" is not "nothing waits". */
export function waitsForOthers({ viewer, now }: By): Promise<Result<boolean, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:decide')) return err('not-allowed' as const);
    const anything = { by: viewer.id, now, leftOutRules: [], leftOutCategoryIds: [] };
    return ok((await findNextWaiting(anything, null, false)) !== null);
  });
}

/**
 * Says that the viewer has a comment open, or still has: for 120 seconds nobody else is led to it. Answers the name of
 * whoever else has it; null when it is the viewer's or waits for nobody.
 */
export function holdLease(id: CommentId, { viewer, now }: By): Promise<Result<string | null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff') return err('not-allowed' as const);
    const owner = await findOwner(id);
    if (!may(viewer, 'comment:decide', { ownerId: owner?.personId ?? null })) return err('not-allowed' as const);
    if (await renewLease(id, viewer.id, now)) return ok(null);
    const holder = await findHolder(id, now);
    return ok(holder && holder.id !== viewer.id ? holder.name : null);
  });
}

/** Leaves a comment to whoever comes next. */
export function leaveLease(
  id: CommentId,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'comment:decide')) return err('not-allowed' as const);
    await releaseLease(id, viewer.id);
    return ok(null);
  });
}
