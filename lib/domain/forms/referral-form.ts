import { z } from 'zod';
import { referralHoursMax, referralOutcomes } from '@/lib/domain/referral';

/** What the safeguarding lead settles. Details to remove come one a line. */
export const referralForm = z
  .object({
    version: z.coerce.number().int().positive(),
    outcome: z.enum(referralOutcomes, { error: 'Choose what is to happen.' }),
    details: z
      .string()
      .default('')
      .transform((raw) =>
        raw
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
  })
  .refine((form) => form.outcome !== 'published_masked' || form.details.length > 0, {
    path: ['details'],
    error:
      'Write at least one detail that is to be removed. If there is none, give the comment back to the moderators.',
  })
  .refine((form) => form.details.length <= 50, { path: ['details'], error: 'At most 50 details.' });
export type ReferralForm = z.infer<typeof referralForm>;

/** Hours for the lane's clock. */
export const referralHoursForm = z.object({
  hours: z.coerce
    .number({ error: 'A number of hours.' })
    .int('Whole hours.')
    .min(1, 'At least one hour.')
    .max(referralHoursMax, `At most ${referralHoursMax} hours.`),
});
