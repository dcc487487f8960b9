import { z } from 'zod';
import { typedText } from './typed-text';
import { commentId, measureId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';
import { measureDaysMax, measureKinds } from '@/lib/domain/measure';
import { houseRule } from '@/lib/domain/rules';

const days = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? null : Number(text)))
  .refine((count) => count === null || (Number.isInteger(count) && count >= 1 && count <= measureDaysMax), {
    error: `A number of days from 1 to ${measureDaysMax}.`,
  });

/** A measure about the author of a comment. All but a note rest on a house rule; a suspension has an end. */
export const measureForm = z
  .object({
    commentId,
    kind: z.enum(measureKinds, { error: 'Choose a measure.' }),
    rule: z.string().default(''),
    facts: typedText({ min: 10, max: limits.noteMax, missing: 'Say in a sentence or two what it rests on.' }),
    days,
  })
  .superRefine(({ kind, rule, days: count }, context) => {
    if (kind !== 'note' && !houseRule(rule))
      context.addIssue({ code: 'custom', path: ['rule'], message: 'Choose the house rule that it rests on.' });
    if (kind === 'suspend' && count === null)
      context.addIssue({ code: 'custom', path: ['days'], message: 'Say for how many days.' });
  })
  .transform((form) => ({
    ...form,
    rule: form.kind === 'note' ? null : form.rule,
    days: form.kind === 'suspend' || form.kind === 'hold' ? form.days : null,
  }));
export type MeasureForm = z.infer<typeof measureForm>;

/** Lifting a measure before its end. */
export const liftForm = z.object({
  measureId,
  why: typedText({ min: 3, max: limits.noteMax, missing: 'Say why, for colleagues.' }),
});
export type LiftForm = z.infer<typeof liftForm>;

/** A decision on somebody's appeal against a measure. */
export const measureAppealDecisionForm = z.object({
  measureId,
  outcome: z.enum(['upheld', 'rejected'], { error: 'Choose what becomes of the appeal.' }),
  reasons: typedText({ min: 10, max: limits.noteMax, missing: 'Give your reasons: whoever appealed is told them.' }),
});
export type MeasureAppealDecisionForm = z.infer<typeof measureAppealDecisionForm>;
