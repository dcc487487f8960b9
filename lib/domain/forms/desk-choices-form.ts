import { z } from 'zod';
import { typedText } from './typed-text';
import { breakMinutesMax, leavableRules } from '@/lib/domain/desk-choices';
import { commentId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';

/** Categories that somebody can leave out at most: a newsroom has fewer. */
const categoriesMax = 200;

/** What a moderator chooses for themselves. */
export const deskChoicesForm = z.object({
  leftOutRules: z
    .array(z.string())
    .default([])
    .transform((rules) => leavableRules.filter((rule) => rules.includes(rule))),
  leftOutCategoryIds: z
    .array(z.uuid({ error: 'Choose from the list.' }))
    .max(categoriesMax, { error: 'Choose from the list.' })
    .default([]),
  breakMinutes: z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? Number.NaN : Number(text)))
    .refine((count) => Number.isInteger(count) && count >= 0 && count <= breakMinutesMax, {
      error: `A number of minutes from 0 to ${breakMinutesMax}.`,
    }),
  foldsHarsh: z
    .enum(['yes', ''])
    .default('')
    .transform((ticked) => ticked === 'yes'),
});

/** "I would like to talk about this one." */
export const debriefForm = z.object({
  commentId,
  name: typedText({ min: 1, max: limits.authorNameMax, missing: 'Give a name, any that finds you.', singleLine: true }),
  words: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
});
export type DebriefForm = z.infer<typeof debriefForm>;

/** Somebody takes a wish to talk upon themselves. */
export const takeDebriefForm = z.object({ debriefId: z.uuid() });
