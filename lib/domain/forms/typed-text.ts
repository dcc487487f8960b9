import { z } from 'zod';

/** C0 and C1 controls but tab and newline: nobody types them, and PostgreSQL refuses the first. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
/** Characters that take no room: legitimate between letters of some scripts and in emoji, a flood of them is not. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Invisible characters that a text may hold, for each 100 characters and at least. */
const invisiblePer100 = 10;
const invisibleMin = 20;

interface Limits {
  /** Characters (UTF-16 code units) after trimming. */
  readonly min: number;
  readonly max: number;
  /** Said when there are fewer than `min`. */
  readonly missing: string;
  readonly singleLine?: boolean;
}

/** A text that somebody typed: controls dropped, line ends unified, trimmed, and held to its limits with a sentence each. */
export function typedText({ min, max, missing, singleLine = false }: Limits) {
  return z
    .string({ error: missing })
    .transform((raw) => tidy(raw, singleLine))
    .superRefine((text, context) => {
      const sentence = faultOf(text, min, max, missing);
      if (sentence) context.addIssue({ code: 'custom', message: sentence });
    });
}

interface LineLimits {
  /** Characters of one line. */
  readonly max: number;
  /** Lines, at most. */
  readonly count: number;
  /** Said when there are more. */
  readonly many: string;
}

/** A list that is typed one thing a line: empty lines and doubles dropped, each line trimmed and held to its limit. */
export function typedLines({ max, count, many }: LineLimits) {
  return typedText({ min: 0, max: (max + 2) * (count + 1), missing: '' })
    .default('')
    .transform((raw) => [
      ...new Set(
        raw
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter((line) => line !== ''),
      ),
    ])
    .refine((lines) => lines.length <= count, { error: many })
    .refine((lines) => lines.every((line) => line.length <= max), { error: `At most ${max} characters a line.` });
}

function tidy(raw: string, singleLine: boolean): string {
  const text = raw.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
  return (singleLine ? text.replace(/[\n\t]+/g, ' ') : text).trim();
}

function faultOf(text: string, min: number, max: number, missing: string): string | null {
  if (text.length > max) {
    return `This is ${text.length.toLocaleString('en-GB')} characters long; the limit is ${max.toLocaleString('en-GB')}.`;
  }
  const unseen = text.match(invisible)?.length ?? 0;
  if (text.length - unseen < min) return missing;
  if (unseen > Math.max(invisibleMin, (text.length * invisiblePer100) / 100)) {
    return 'This holds very many invisible characters. Please type it again without them.';
  }
  if (text.includes('\ufffd\ufffd\ufffd')) return 'Some characters arrived damaged. Please type or paste it again.';
  return null;
}
