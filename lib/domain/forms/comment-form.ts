import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { articleId, commentId } from '@/lib/domain/ids';
import { exactMax } from '@/lib/domain/anchor';
import { typedText } from './typed-text';

/** An e-mail address that may be left out. Line breaks cannot pass: it goes into the head of a message. */
export const optionalEmail = z
  .string()
  .default('')
  .transform((raw) => raw.trim())
  .pipe(
    z.union([
      z.literal(''),
      z
        .email('This does not look like an e-mail address. You can also leave it empty.')
        .max(limits.emailMax, 'This e-mail address is too long.'),
    ]),
  );

/** The name of a block as lib/text gives it: a hash, and a number when the same words stand there again. */
export const blockId = z.string().regex(/^[0-9a-f]{8}(-\d{1,4})?$/);
/** A box that is ticked or not. */
const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes');

/** What a reader types to comment. The one source for the form's limits, its parsing and its type. */
export const commentForm = z.object({
  articleId: articleId,
  parentId: z.union([z.literal(''), commentId]).default(''),
  name: typedText({
    min: 1,
    max: limits.authorNameMax,
    missing: 'Please give a name. It may be a pseudonym.',
    singleLine: true,
  }),
  email: optionalEmail,
  body: typedText({ min: limits.commentBodyMin, max: limits.commentBodyMax, missing: 'Please write your comment.' }),
  /**
   * Drawn with the form: a second submission of the same form is the same comment. Empty when a stored page was sent
   * without scripts; the desk then takes the words themselves for a key.
   */
  submissionKey: z
    .union([z.literal(''), z.string().regex(/^[\w-]{16,64}$/)])
    .catch('')
    .default(''),
  /** The passage of the story that the comment speaks of: its block, and the words chosen in it; none for all of it. */
  passageBlock: z
    .union([z.literal(''), blockId])
    .catch('')
    .default(''),
  passageExact: z.string().max(exactMax).catch('').default(''),
  passagePrefix: z.string().max(200).catch('').default(''),
  /** Says that a nudge was shown for this draft; signed by the site. */
  nudge: z.string().max(120).catch('').default(''),
  /** When the form was first touched, signed; and an answer to a puzzle. Both need scripts, and both may be missing. */
  formToken: z.string().max(120).catch('').default(''),
  proof: z.string().max(2000).catch('').default(''),
  mailReceipt: tick,
  subscribe: tick,
  /** Nobody sees this field; what fills it in is not a person. */
  website: z.string().default(''),
});
export type CommentForm = z.infer<typeof commentForm>;
