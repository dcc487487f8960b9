import { guarded } from './guarded';
import { countOpenDebriefs, insertDebrief, listDebriefs as listKept, recordDebriefTaken } from '@/lib/db/debriefs';
import { findPeopleNames } from '@/lib/db/people';
import type { DebriefView } from '@/lib/domain/desk-choices';
import type { DebriefForm } from '@/lib/domain/forms/desk-choices-form';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Wishes that the page shows. */
const listed = 100;

/** "I would like to talk about this one": asked under the name that the asker gives, and no other. */
export function askToTalk(
  form: DebriefForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-comment' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'well-being:choose')) return err('not-allowed' as const);
    return (await insertDebrief(form, now)) ? ok(null) : err('no-comment' as const);
  });
}

/** Wishes to talk, for those who care for the moderators. */
export function listDebriefs({
  viewer,
}: Pick<By, 'viewer'>): Promise<Result<readonly DebriefView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'debrief:read')) return err('not-allowed' as const);
    const wishes = await listKept(listed);
    const names = await findPeopleNames(wishes.flatMap(({ takenById }) => (takenById ? [takenById] : [])));
    return ok(
      wishes.map(({ askedAt, takenAt, takenById, ...wish }) => ({
        ...wish,
        askedAt: askedAt.toISOString(),
        takenAt: takenAt?.toISOString() ?? null,
        takenBy: takenById === null ? null : (names.get(takenById) ?? null),
      })),
    );
  });
}

/** How many wait for somebody to talk to. */
export function countDebriefs({ viewer }: Pick<By, 'viewer'>): Promise<Result<number, 'not-allowed' | 'away'>> {
  return guarded(async () =>
    may(viewer, 'debrief:read') ? ok(await countOpenDebriefs()) : err('not-allowed' as const),
  );
}

/** Takes a wish upon oneself. `taken`: a colleague was faster. */
export function takeDebrief(id: string, { viewer, now }: By): Promise<Result<null, 'not-allowed' | 'taken' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'debrief:read')) return err('not-allowed' as const);
    return (await recordDebriefTaken(id, viewer.id, now)) ? ok(null) : err('taken' as const);
  });
}
