import { z } from 'zod';
import { limits } from './limits';

/** Why a letter is sent. `receipt` and `confirm` answer a form; the others tell of something that happened. */
export const letterKinds = [
  'receipt',
  'confirm',
  'decision',
  'answer',
  'mention',
  'digest',
  'outcome',
  'measure',
  'notice',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Kinds that count against the daily cap of a mailbox. Word of a decision or a measure is owed and always goes out. */
export const cappedKinds: ReadonlySet<string> = new Set(['answer', 'mention', 'digest', 'receipt', 'confirm']);

/** One line: a header ends where a line ends, so no line break and no control character can pass. */
const oneLine = z.string().transform((text) => headerText(text));

/** A letter: plain text, no picture, no pixel, nothing that tells us whether it was opened. */
export const letter = z.object({
  to: z.email().max(limits.emailMax),
  subject: oneLine,
  text: z.string(),
  /** Where one click ends the subscription (RFC 8058); null for letters that answer a form. */
  unsubscribe: z.url().nullable(),
});
export type Letter = z.infer<typeof letter>;

/** Characters of a subject at most. */
const subjectMax = 160;

/** A text that may stand in a header: one line, no control or direction character, not longer than can be read. */
export function headerText(text: string): string {
  const line = text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- control characters are exactly what must go
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= subjectMax ? line : `${line.slice(0, subjectMax - 1).toWellFormed()}…`;
}
