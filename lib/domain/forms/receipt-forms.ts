import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { typedText } from './typed-text';

const sure = z.literal('yes', { error: 'Please tick the box: this cannot be taken back.' });

/** New words for a comment. */
export const editForm = z.object({
  /** The revision that was changed: of two windows, the slower one is told. */
  revision: z.coerce.number().int().positive(),
  body: typedText({ min: limits.commentBodyMin, max: limits.commentBodyMax, missing: 'Please write your comment.' }),
});
export type EditForm = z.infer<typeof editForm>;

/** Taking a comment back, or erasing it with everything about its author. */
export const confirmForm = z.object({ sure });

/** Asking another person to look at a decision again. */
export const appealForm = z.object({
  text: typedText({
    min: 10,
    max: limits.appealMax,
    missing: 'Please say in a sentence or two why the decision is wrong.',
  }),
});
export type AppealForm = z.infer<typeof appealForm>;
