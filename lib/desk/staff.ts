import { guarded } from './guarded';
import { findStaff, listStaff as listKept, recordStaffChange, type StaffChange, type StaffRow } from '@/lib/db/staff';
import type { PersonView } from '@/lib/domain/desk-view';
import type { PersonId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
}

/** People listed at once: a newsroom, not a town. */
const listed = 500;

/** Everybody of the staff, for those who may change what they are. */
export function listStaff({ viewer }: By): Promise<Result<readonly PersonView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'person:list')) return err('not-allowed' as const);
    return ok((await listKept(listed)).map(personView));
  });
}

/** One person of the staff. */
export function openPerson(
  id: PersonId,
  { viewer }: By,
): Promise<Result<PersonView, 'not-allowed' | 'no-person' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'person:list')) return err('not-allowed' as const);
    const row = await findStaff(id);
    return row ? ok(personView(row)) : err('no-person' as const);
  });
}

/** Changes a person's roles, disables or enables the account, or ends its sessions. It takes effect at once. */
export function changeStaff(
  id: PersonId,
  change: StaffChange,
  by: By & { readonly now: Date },
): Promise<Result<null, 'not-allowed' | 'no-person' | 'last-administrator' | 'away'>> {
  return guarded(async () => {
    const actor = personOf(by.viewer);
    if (!actor || !may(by.viewer, 'person:change')) return err('not-allowed' as const);
    return recordStaffChange(id, change, actor, by.now);
  });
}

function personView({ disabledAt, lastSignInAt, ...row }: StaffRow): PersonView {
  return { ...row, disabledAt: disabledAt?.toISOString() ?? null, lastSignInAt: lastSignInAt?.toISOString() ?? null };
}
