import { z } from 'zod';
import { factKinds } from '@/lib/domain/protected-fact';
import { typedText } from './typed-text';

/** Spellings beside the fact itself, and the length of each. */
const aliasesMax = 10;
const valueMax = 100;
const hasWord = /[\p{L}\p{N}]/u;

/** A fact that an editor protects. Other spellings come one a line. */
export const protectedFactForm = z
  .object({
    kind: z.enum(factKinds, { error: 'Choose what kind of fact it is.' }),
    value: typedText({ min: 1, max: valueMax, missing: 'Write the fact itself.', singleLine: true }).refine(
      (text) => hasWord.test(text),
      {
        error: 'A fact needs letters or digits: the screen looks for words.',
      },
    ),
    aliases: z
      .string()
      .default('')
      .transform((raw) => [
        ...new Set(
          raw
            .split('\n')
            .map((line) => line.trim().slice(0, valueMax))
            .filter((line) => hasWord.test(line)),
        ),
      ])
      .refine((lines) => lines.length <= aliasesMax, { error: `At most ${aliasesMax} other spellings.` }),
  })
  .refine((form) => form.kind !== 'age' || /^\d{1,3}$/.test(form.value), {
    path: ['value'],
    error: 'An age is a number, such as 17.',
  });
export type ProtectedFactForm = z.infer<typeof protectedFactForm>;
