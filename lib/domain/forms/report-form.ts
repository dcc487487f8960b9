import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { commentId } from '@/lib/domain/ids';
import { isReportReason } from '@/lib/domain/report';
import { optionalEmail } from './comment-form';
import { typedText } from './typed-text';

const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes');

/** Characters that a substantiated explanation has at least. */
const explanationMin = 20;

/**
 * A reader's report. For illegal content it holds what article 16 of the EU's Digital Services Act asks for: why it is
 * illegal, where it stands (the comment itself), name and e-mail (not needed where it concerns the sexual abuse of
 * children), and a statement of good faith.
 */
export const reportForm = z
  .object({
    commentId,
    reason: z.string().refine(isReportReason, 'Choose what is wrong with the comment.'),
    text: typedText({ min: 0, max: limits.reportMax, missing: '' }).default(''),
    name: typedText({ min: 0, max: limits.authorNameMax, missing: '', singleLine: true }).default(''),
    email: optionalEmail,
    childAbuse: tick,
    goodFaith: tick,
    /** Nobody sees this field; what fills it in is not a person. */
    website: z.string().default(''),
  })
  .superRefine((form, context) => {
    if (form.reason !== 'illegal') return;
    const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (form.text.length < explanationMin) say('text', 'Please explain why you think that this is illegal.');
    if (!form.childAbuse && form.name === '') say('name', 'A notice of illegal content needs your name.');
    if (!form.childAbuse && form.email === '') say('email', 'A notice of illegal content needs your e-mail address.');
    if (!form.goodFaith) say('goodFaith', 'Please confirm that what you state is accurate and complete.');
  });
export type ReportForm = z.infer<typeof reportForm>;

/** What a moderator does about the reports on a comment: it stays, or it goes. */
export const reportDecisionForm = z.object({
  commentId,
  revision: z.coerce.number().int().positive(),
  outcome: z.enum(['keep', 'remove'], { error: 'Choose whether the comment stays.' }),
  rule: z.string().default(''),
  note: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
  toReporters: typedText({ min: 5, max: limits.noteMax, missing: 'Please say to the reporters why you decided so.' }),
});
export type ReportDecisionForm = z.infer<typeof reportDecisionForm>;
