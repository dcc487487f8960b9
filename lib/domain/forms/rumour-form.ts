import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { houseRules } from '@/lib/domain/rules';
import { typedLines, typedText } from './typed-text';

const claimMax = 200;
const whyMax = 1000;
const phraseMax = 120;
const phrasesMax = 20;
const urlMax = 500;
/** The note goes out with the source behind it, and both must fit. */
const noteMax = limits.noteMax - urlMax - 1;
/** Words of a set, at least: one word alone is a subject, not a claim. */
const wordsMin = 2;

const wordsOf = (line: string) => line.split(/[^\p{L}\p{N}*]+/u).filter((word) => /[\p{L}\p{N}]{2}/u.test(word));

/** A known rumour as it is typed. */
export const rumourForm = z.object({
  claim: typedText({ min: 10, max: claimMax, missing: 'Say what is claimed.', singleLine: true }),
  phrases: typedLines({ max: phraseMax, count: phrasesMax, many: `At most ${phrasesMax} sets of words.` })
    .transform((lines) => lines.map((line) => line.toLowerCase()))
    .refine((lines) => lines.length > 0, { error: 'Write the words by which it is known, one set a line.' })
    .refine((lines) => lines.every((line) => wordsOf(line).length >= wordsMin), {
      error: `Each set needs at least ${wordsMin} words: one alone would be found in honest comments too.`,
    }),
  why: typedText({ min: 20, max: whyMax, missing: 'Say why it is untrue.' }),
  sourceUrl: typedText({ min: 1, max: urlMax, missing: 'Give the source.', singleLine: true }).refine(
    (text) => /^https:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text),
    { error: 'Give the whole address of the source, beginning with https://.' },
  ),
  rule: z.enum(
    houseRules.map(({ id }) => id),
    { error: 'Choose the house rule under which it is declined.' },
  ),
  note: typedText({ min: 20, max: noteMax, missing: 'Write what its author is told.' }),
});
export type RumourForm = z.infer<typeof rumourForm>;

/** A change of a rumour. It names the version that it was made on. */
export const rumourChangeForm = rumourForm.extend({ id: z.uuid(), version: z.coerce.number().int().positive() });
export type RumourChangeForm = z.infer<typeof rumourChangeForm>;
