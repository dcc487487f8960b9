import { giveNext } from './give-next';
import { guarded } from './guarded';
import { findDeskComment } from '@/lib/db/desk-comments';
import { recentLog } from '@/lib/db/log';
import { findNextWaiting } from '@/lib/db/next-in-line';
import { findFreshDecision } from '@/lib/db/take-back';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The comment that a moderator should read after this one: first in the queue and not their own. Null when none waits. */
export function nextComment(
  after: CommentId,
  { viewer, now }: By,
): Promise<Result<CommentId | null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    return ok(await giveNext(person, now, (next, mildOnly) => findNextWaiting(next, after, mildOnly)));
  });
}

/** What the viewer has just done, so that the next page can say it. */
export interface OwnDecision {
  /** As in the log: `comment-publish`. */
  readonly act: string;
  readonly authorName: string;
}

/** The viewer's own decision, if it is the last thing that happened to the comment; null otherwise. */
export function ownDecision(
  id: CommentId,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<OwnDecision | null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    const [last] = await recentLog({ commentId: id, take: 1 });
    if (!last || last.actorId !== personOf(viewer)) return ok(null);
    const comment = await findDeskComment(id);
    return ok(comment ? { act: last.act, authorName: comment.authorName } : null);
  });
}

export interface FreshDecision extends OwnDecision {
  readonly commentId: CommentId;
  /** Seconds in which it can still be undone. */
  readonly seconds: number;
}

/** The viewer's decision of the last seconds, if it can still be undone; null when there is none. */
export function freshDecision({ viewer, now }: By): Promise<Result<FreshDecision | null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    return ok(await findFreshDecision(person, now));
  });
}
