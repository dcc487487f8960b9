import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { judgements } from '@/lib/domain/second-review';
import { typedText } from './typed-text';

/** A second judgement. */
export const secondForm = z
  .object({
    seq: z
      .string()
      .regex(/^[1-9]\d{0,17}$/)
      .transform((text) => BigInt(text)),
    second: z.enum(judgements, { error: 'Choose what you would do.' }),
    rule: z.string().default(''),
    note: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
  })
  .refine((form) => form.second === 'publish' || form.rule !== '', {
    path: ['rule'],
    error: 'Choose the house rule that you see broken.',
  });
export type SecondForm = z.infer<typeof secondForm>;

/** The share of decisions in the sample, in per cent. */
export const secondShareForm = z.object({
  percent: z.coerce.number({ error: 'A number.' }).min(0, 'Not less than 0.').max(100, 'Not more than 100.'),
});
