import { z } from 'zod';
import { audiences, holdings, type CommentSettings, type StoryCommentSettings } from '@/lib/domain/comment-settings';
import { typedText } from './typed-text';

const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes');
const reason = typedText({ min: 0, max: 300, missing: '', singleLine: true }).default('');
const count = (least: number, most: number) =>
  z.coerce
    .number({ error: 'Please give a number.' })
    .int('Please give a whole number.')
    .min(least, `At least ${least}.`)
    .max(most, `At most ${most}.`);
const days = z.union([z.literal('').transform(() => null), count(1, 3650)]);

/** How the site takes comments, as it comes from the form. */
export const commentSettingsForm = z.object({
  open: tick,
  closedReason: reason,
  closeAfterDays: days,
  onlyOnDuty: tick,
  waitingMax: count(1, 100_000),
  audience: z.enum(audiences),
  holding: z.enum(holdings),
  trustedAfter: count(1, 1000),
  live: tick,
  declinedKeptDays: count(1, 3650),
  lettersPerDay: count(1, 100),
}) satisfies z.ZodType<CommentSettings>;

/** A choice of a story: its own value, or what the site says. */
const own = <T extends readonly string[]>(values: T) => z.enum(['site', ...values] as ['site', ...T]);

/** How one story takes comments, as it comes from the form. */
export const storyCommentsForm = z
  .object({
    open: z.enum(['yes', 'no'], { error: 'Choose whether comments are open.' }),
    closedReason: reason,
    closing: own(['never', 'after']),
    closeAfterDays: days.default(null),
    duty: own(['no', 'yes']),
    audience: own(audiences),
    holding: own(holdings),
  })
  .superRefine((form, context) => {
    if (form.open === 'no' && form.closedReason === '') {
      context.addIssue({ code: 'custom', path: ['closedReason'], message: 'Say to readers why comments are closed.' });
    }
    if (form.closing === 'after' && form.closeAfterDays === null) {
      context.addIssue({ code: 'custom', path: ['closeAfterDays'], message: 'Say after how many days.' });
    }
  })
  .transform((form): { open: boolean; closedReason: string; own: StoryCommentSettings } => ({
    open: form.open === 'yes',
    closedReason: form.closedReason,
    own: {
      ...(form.closing === 'site' ? {} : { closeAfterDays: form.closing === 'never' ? null : form.closeAfterDays }),
      ...(form.duty === 'site' ? {} : { onlyOnDuty: form.duty === 'yes' }),
      ...(form.audience === 'site' ? {} : { audience: form.audience }),
      ...(form.holding === 'site' ? {} : { holding: form.holding }),
    },
  }));
