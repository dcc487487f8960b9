import { z } from 'zod';
import { personId } from '@/lib/domain/ids';
import { roles } from '@/lib/domain/viewer';

/** What an administrator changes about a person, by the button that was pressed. */
export const staffChangeForm = z.object({
  person: personId,
  change: z.enum(['roles', 'disable', 'enable', 'end-sessions'], { error: 'Choose what is to change.' }),
  roles: z.array(z.enum(roles, { error: 'This is not a role here.' })).default([]),
});
export type StaffChangeForm = z.infer<typeof staffChangeForm>;
