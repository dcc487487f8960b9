import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { houseRules } from '@/lib/domain/rules';
import { typedText } from './typed-text';

/** As long and as many as the screen reads of a term. */
const patternMax = 200;
const wordsMax = 12;
const exceptionsMax = 50;

const ruleIds = houseRules.map(({ id }) => id);

/** A term that the site watches. Exceptions come one a line. */
export const watchedTermForm = z.object({
  pattern: typedText({ min: 1, max: patternMax, missing: 'Write the word or phrase.', singleLine: true })
    .transform((text) =>
      text
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/\*{2,}/g, '*'),
    )
    .refine((text) => text.split(' ').every((word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2), {
      error: 'Each word needs two letters or digits beside its *: fewer would be found everywhere.',
    })
    .refine((text) => text.split(' ').length <= wordsMax, { error: `At most ${wordsMax} words.` }),
  rule: z.enum(ruleIds, { error: 'Choose the house rule under which it falls.' }),
  exceptions: z
    .string()
    .default('')
    .transform((raw) => [
      ...new Set(
        raw
          .split('\n')
          .map((line) => line.trim().toLowerCase().slice(0, patternMax))
          .filter((line) => line !== ''),
      ),
    ])
    .refine((lines) => lines.length <= exceptionsMax, { error: `At most ${exceptionsMax} exceptions.` }),
  strict: z
    .enum(['yes', ''])
    .default('')
    .transform((ticked) => ticked === 'yes'),
});
export type WatchedTermForm = z.infer<typeof watchedTermForm>;

/** A text that somebody wants to try. */
export const trialForm = z.object({
  text: typedText({ min: 1, max: limits.commentBodyMax, missing: 'Paste a text.' }),
});
