import { z } from 'zod';
import { caseOutcomes, legalLimits } from '@/lib/domain/legal-case';
import { limits } from '@/lib/domain/limits';
import { isTimeZone } from '@/lib/domain/working-time';
import { typedText } from './typed-text';

const version = z.coerce.number().int().positive();

/** What the author is told of a notice, in the desk's own words. */
export const askAuthorForm = z.object({
  version,
  toAuthor: typedText({
    min: 20,
    max: limits.noteMax,
    missing: 'Please tell the author which words the notice is about, and why. Leave out who complains.',
  }),
});

/** Hiding a comment while its notice is examined. */
export const hideForm = z.object({
  version,
  note: typedText({ min: 10, max: limits.noteMax, missing: 'Please tell the author why the comment is hidden.' }),
});

/** How a case ends. */
export const closeCaseForm = z
  .object({
    version,
    outcome: z.enum(caseOutcomes, { error: 'Choose how the case ends.' }),
    note: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
    toComplainant: typedText({
      min: 10,
      max: limits.noteMax,
      missing: 'Please tell the complainant what was decided, and why.',
    }),
    /** What is taken out when the comment is changed: one a line. */
    words: z
      .string()
      .default('')
      .transform((raw) =>
        raw
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
  })
  .refine((form) => form.outcome !== 'removed' || form.note.length >= 10, {
    path: ['note'],
    error: 'Please tell the author why the comment is removed.',
  });
export type CloseCaseForm = z.infer<typeof closeCaseForm>;

const day = /^\d{4}-\d{2}-\d{2}$/;
const whole = (most: number) =>
  z.coerce.number({ error: 'A number.' }).int('A whole number.').min(1, 'At least one.').max(most, `At most ${most}.`);

/** The clock of the desk. Holidays come one a line. */
export const legalClockForm = z.object({
  hours: whole(legalLimits.hoursMax),
  answerDays: whole(legalLimits.answerDaysMax),
  timeZone: z.string().trim().refine(isTimeZone, 'No time zone has this name. An example: Europe/London.'),
  holidays: z
    .string()
    .transform((raw) => [
      ...new Set(
        raw
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    ])
    .refine((days) => days.length <= legalLimits.holidaysMax, `At most ${legalLimits.holidaysMax} days.`)
    .refine((days) => days.every((text) => day.test(text) && isRealDay(text)), 'One day a line, as 2027-12-27.'),
});

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}
