import { guarded } from './guarded';
import { hashPassword } from '@/lib/db/passwords';
import { insertPerson } from '@/lib/db/people';
import type { PersonForm } from '@/lib/domain/forms/person-form';
import type { PersonId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

/** Adds a member of staff. `operator` is whoever holds the machine: it adds the first administrator from the terminal. */
export function addStaff(
  form: PersonForm,
  by: { readonly viewer: Viewer | 'operator'; readonly now: Date },
): Promise<Result<PersonId, 'not-allowed' | 'email-taken' | 'away'>> {
  return guarded(async () => {
    if (by.viewer !== 'operator' && !may(by.viewer, 'person:add')) return err('not-allowed' as const);
    const { email, name, roles, password } = form;
    const actor = by.viewer === 'operator' ? null : personOf(by.viewer);
    return insertPerson({ email, name, roles, passwordHash: await hashPassword(password) }, actor, by.now);
  });
}
