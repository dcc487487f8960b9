import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { roles } from '@/lib/domain/viewer';
import { typedText } from './typed-text';

/** A new member of staff. */
export const personForm = z.object({
  email: z
    .string()
    .trim()
    .pipe(
      z.email('This does not look like an e-mail address.').max(limits.emailMax, 'This e-mail address is too long.'),
    ),
  name: typedText({ min: 1, max: limits.authorNameMax, missing: 'Please give a name.', singleLine: true }),
  roles: z
    .array(z.enum(roles, { error: `A role is one of: ${roles.join(', ')}.` }), { error: 'Choose at least one role.' })
    .min(1, 'Choose at least one role.'),
  password: z
    .string()
    .min(limits.passwordMin, `A password has at least ${limits.passwordMin} characters.`)
    .max(limits.passwordMax, `A password has at most ${limits.passwordMax} characters.`),
});
export type PersonForm = z.infer<typeof personForm>;
