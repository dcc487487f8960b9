import { guarded } from './guarded';
import { recordFeature } from '@/lib/db/featured';
import { isClosing, type FeatureAct } from '@/lib/domain/forms/feature-form';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Pins or recommends a published comment, closes the thread below one, or takes that back. */
export function featureComment(
  id: CommentId,
  act: FeatureAct,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<
  Result<{ readonly articleId: string; readonly slug: string }, 'not-allowed' | 'no-comment' | 'too-many' | 'away'>
> {
  return guarded(async () => {
    const needed = isClosing(act) ? 'thread:close' : 'comment:feature';
    if (viewer.kind !== 'staff' || !may(viewer, needed)) return err('not-allowed' as const);
    return recordFeature(id, act, viewer.id, now);
  });
}
