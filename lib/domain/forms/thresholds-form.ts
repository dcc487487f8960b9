import { z } from 'zod';
import { changeReason } from './house-rule-form';
import { adjustableRules, learnedHeads, thresholdRange, type ThresholdKind } from '@/lib/domain/thresholds';

/** Two decimals are enough: nothing depends on more. */
const asNumber = (text: string) => Math.round(Number(text.replace(',', '.')) * 100) / 100;

/** A threshold as it is typed; empty for the screen's own. */
const threshold = (kind: ThresholdKind) => {
  const { min, max } = thresholdRange[kind];
  return z
    .string()
    .default('')
    .transform((raw) => raw.trim().replace('−', '-'))
    .refine((text) => text === '' || /^-?\d{1,3}([.,]\d{1,6})?$/.test(text), { error: 'Please give a number, as 0.6.' })
    .transform((text) => (text === '' ? null : asNumber(text)))
    .refine((value) => value === null || (value >= min && value <= max), { error: `Between ${min} and ${max}.` });
};

/** The name of a field: `rules-hate-strict`. */
export const thresholdField = (kind: ThresholdKind, name: string, which: 'strict' | 'wide') =>
  `${kind}-${name}-${which}`;

const pairs: readonly (readonly [ThresholdKind, string])[] = [
  ...adjustableRules.map((name) => ['rules', name] as const),
  ...learnedHeads.map((name) => ['learned', name] as const),
];

const fields = Object.fromEntries(
  pairs.flatMap(([kind, name]) => [
    [thresholdField(kind, name, 'strict'), threshold(kind)],
    [thresholdField(kind, name, 'wide'), threshold(kind)],
  ]),
);

/** A pair as typed; null for the screen's own. */
export interface TypedPair {
  readonly kind: ThresholdKind;
  readonly name: string;
  readonly strict: number | null;
  readonly wide: number | null;
}

const draft = z
  .object(fields)
  .superRefine((form, context) => {
    for (const [kind, name] of pairs) {
      const strict = form[thresholdField(kind, name, 'strict')] ?? null;
      const wide = form[thresholdField(kind, name, 'wide')] ?? null;
      if (strict !== null && wide !== null && wide > strict)
        context.addIssue({
          code: 'custom',
          path: [thresholdField(kind, name, 'wide')],
          message: 'The wide threshold cannot be above the strict one.',
        });
    }
  })
  .transform((form): readonly TypedPair[] =>
    pairs.map(([kind, name]) => ({
      kind,
      name,
      strict: form[thresholdField(kind, name, 'strict')] ?? null,
      wide: form[thresholdField(kind, name, 'wide')] ?? null,
    })),
  );

/** Thresholds that are only tried. */
export const thresholdsDraft = draft;

/** Thresholds that are to hold from now on. They name the version that they were made on. */
export const thresholdsForm = z
  .object({ version: z.coerce.number().int().nonnegative(), reason: changeReason })
  .and(draft.transform((typed) => ({ typed })));
export type ThresholdsForm = z.infer<typeof thresholdsForm>;
