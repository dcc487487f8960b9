import { z } from 'zod';
import { caseAnswers, noticeGrounds } from '@/lib/domain/legal-case';
import { limits } from '@/lib/domain/limits';
import { optionalEmail } from './comment-form';
import { typedText } from './typed-text';

const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes');

/** Characters that a substantiated explanation has at least. */
const explanationMin = 20;

const shared = {
  address: z
    .string()
    .trim()
    .min(1, 'Please give the address of the story or the comment.')
    .max(1000, 'This address is too long.'),
  ground: z.enum(noticeGrounds, { error: 'Choose what the words break.' }),
  text: typedText({
    min: explanationMin,
    max: limits.reportMax,
    missing: 'Please name the words, and explain why you think that they break the law.',
  }),
  name: typedText({ min: 0, max: limits.authorNameMax, missing: '', singleLine: true }).default(''),
  email: optionalEmail,
};

/**
 * A legal notice by anybody: what article 16 of the EU's Digital Services Act asks for. An explanation, the exact address,
 * name and e-mail (not needed where it concerns the sexual abuse of children), and a statement of good faith.
 */
export const noticeForm = z
  .object({
    ...shared,
    childAbuse: tick,
    goodFaith: tick,
    /** Nobody sees this field; what fills it in is not a person. */
    website: z.string().default(''),
  })
  .superRefine((form, context) => {
    const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (!form.childAbuse && form.name === '') say('name', 'A legal notice needs your name.');
    if (!form.childAbuse && form.email === '') say('email', 'A legal notice needs your e-mail address.');
    if (!form.goodFaith) say('goodFaith', 'Please confirm that what you state is accurate and complete.');
  });
export type NoticeForm = z.infer<typeof noticeForm>;

/** A notice that came on paper or by mail, typed in by staff: the clock runs from when it arrived. In UTC. */
export const typedNoticeForm = z.object({
  ...shared,
  receivedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'Please say when it arrived.')
    .transform((text) => new Date(`${text}Z`))
    .refine((date) => Number.isFinite(date.getTime()), 'Please say when it arrived.'),
});
export type TypedNoticeForm = z.infer<typeof typedNoticeForm>;

/** What the author of a comment answers to a notice about it. */
export const noticeAnswerForm = z
  .object({
    answer: z.enum(caseAnswers, { error: 'Choose what is to happen with your comment.' }),
    text: typedText({ min: 0, max: limits.reportMax, missing: '' }).default(''),
  })
  .refine((form) => form.answer !== 'defends' || form.text.length >= explanationMin, {
    path: ['text'],
    error: 'Please say why your comment is right: what is true in it, and how that can be seen.',
  });
export type NoticeAnswerForm = z.infer<typeof noticeAnswerForm>;
