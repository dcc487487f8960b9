import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { articleId } from '@/lib/domain/ids';
import { paceField } from '@/lib/domain/subscription';

/** Asking for letters about every comment on a story. */
export const subscriptionForm = z.object({
  articleId,
  email: z
    .string()
    .default('')
    .transform((raw) => raw.trim())
    .pipe(z.email('Please give an e-mail address.').max(limits.emailMax)),
  pace: paceField,
  /** Nobody sees this field; what fills it in is not a person. */
  website: z.string().default(''),
});
export type SubscriptionForm = z.infer<typeof subscriptionForm>;
