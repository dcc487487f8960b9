import { z } from 'zod';
import { everywhere, helpChannels } from '@/lib/domain/help-line';
import { typedText } from './typed-text';

const line = (missing: string) => typedText({ min: 1, max: 200, missing, singleLine: true });
const optionalLine = typedText({ min: 0, max: 300, missing: '', singleLine: true }).default('');

/** A help line as the safeguarding lead enters it. */
export const helpLineForm = z
  .object({
    country: z
      .string()
      .trim()
      .toUpperCase()
      .refine((code) => code === everywhere || /^[A-Z]{2}$/.test(code), {
        error: 'Two letters, such as DE; EU for the European Union; 001 for everywhere.',
      }),
    name: line('Write what it is called.'),
    operator: line('Write who runs it.'),
    channel: z.enum(helpChannels, { error: 'Choose how it answers.' }),
    contact: typedText({ min: 0, max: 60, missing: '', singleLine: true }).default(''),
    languages: optionalLine,
    hours: optionalLine,
    cost: optionalLine,
    mayTell: line('Write whom they may tell. If nobody knows, write that.'),
    alternatives: optionalLine,
    sourceUrl: z
      .url({ protocol: /^https$/, error: 'The address of its own page, beginning with https://.' })
      .max(500, 'This address is too long.'),
  })
  .refine((form) => (form.channel !== 'phone' && form.channel !== 'text') || /\d{3}/.test(form.contact), {
    path: ['contact'],
    error: 'A line needs its number.',
  });
export type HelpLineForm = z.infer<typeof helpLineForm>;
