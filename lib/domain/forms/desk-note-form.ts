import { z } from 'zod';
import { typedText } from './typed-text';
import { commentId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';

const text = typedText({ min: 2, max: limits.noteMax, missing: 'Write something first.' });

/** A note on a comment, or a question to colleagues: two buttons below one box. */
export const deskNoteForm = z.object({
  commentId,
  kind: z.enum(['note', 'question'], { error: 'Choose whether it is a note or a question.' }),
  text,
});
export type DeskNoteForm = z.infer<typeof deskNoteForm>;

/** An answer to a colleague's question. */
export const opinionForm = z.object({ questionId: z.uuid(), text });
export type OpinionForm = z.infer<typeof opinionForm>;

/** The asker has what they needed. */
export const closeQuestionForm = z.object({ questionId: z.uuid() });
