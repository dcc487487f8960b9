import { z } from 'zod';
import { typedText } from './typed-text';
import { commentId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';

/** Undoing names the comment alone: it is always the last decision, and one's own. */
export const undoForm = z.object({ commentId });

/** Reverting names the version that was read. */
export const revertForm = z.object({
  commentId,
  version: z.coerce.number().int().positive(),
  note: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
});
