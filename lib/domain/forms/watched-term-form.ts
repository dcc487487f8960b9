import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { isSaid } from '@/lib/domain/nudge';
import { houseRules } from '@/lib/domain/rules';
import { termDoes } from '@/lib/domain/watched-term';
import { typedLines, typedText } from './typed-text';

/** As long and as many as the screen reads of a term. */
const patternMax = 200;
const wordsMax = 12;
const exceptionsMax = 50;
const noteMax = 300;

const ruleIds = houseRules.map(({ id }) => id);

/**
 * Signs of a regular expression. None is read: some take longer than a lifetime on a short text, and a list of words must
 * not be able to stop the site. Words with `*` are matched in linear time.
 */
const expression = /[()[\]{}|\\^$]|\.\*|\+[+?*]|\w\+$/u;

/** A phrase as it is looked for: small letters, single blanks, single asterisks. */
const asPattern = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\*{2,}/g, '*');

const termFields = z.object({
  pattern: typedText({ min: 1, max: patternMax, missing: 'Write the word or phrase.', singleLine: true })
    .transform(asPattern)
    .refine((text) => !expression.test(text), {
      error:
        'This looks like a regular expression. They are not read here, because some of them never come to an end on a short text: write plain words, with * for any letters of one word.',
      abort: true,
    })
    .refine((text) => text.split(' ').every((word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2), {
      error: 'Each word needs two letters or digits beside its *: fewer would be found everywhere.',
    })
    .refine((text) => text.split(' ').length <= wordsMax, { error: `At most ${wordsMax} words.` }),
  rule: z.enum(ruleIds, { error: 'Choose the house rule under which it falls.' }),
  exceptions: typedLines({
    max: patternMax,
    count: exceptionsMax,
    many: `At most ${exceptionsMax} exceptions.`,
  }).transform((lines) => [...new Set(lines.map(asPattern))]),
  does: z.enum(termDoes, { error: 'Choose what the term does.' }).default('hold'),
  note: typedText({ min: 0, max: noteMax, missing: '', singleLine: true }).default(''),
});

/** Nothing is said to a writer about some rules: asking them under one of those would do nothing. */
const saidOnly = <T extends z.infer<typeof termFields>>(form: T, context: z.RefinementCtx<T>) => {
  if (form.does === 'speak' && !isSaid(form.rule))
    context.addIssue({
      code: 'custom',
      path: ['does'],
      message: 'The writer is never spoken to under this rule: let the term hold the comment instead.',
    });
};

/** A term that the site watches. Exceptions come one a line. */
export const watchedTermForm = termFields.superRefine(saidOnly);
export type WatchedTermForm = z.infer<typeof watchedTermForm>;

/** A change of a term. It names the version that it was made on. */
export const termChangeForm = termFields
  .extend({ id: z.uuid(), version: z.coerce.number().int().positive() })
  .superRefine(saidOnly);
export type TermChangeForm = z.infer<typeof termChangeForm>;

/** A text that somebody wants to try. */
export const trialForm = z.object({
  text: typedText({ min: 1, max: limits.commentBodyMax, missing: 'Paste a text.' }),
});
