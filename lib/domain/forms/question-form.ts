import { z } from 'zod';
import { blockId } from './comment-form';
import { typedText } from './typed-text';
import { exactMax } from '@/lib/domain/anchor';
import { limits } from '@/lib/domain/limits';

/** An editor's question to readers about a passage; empty to take one back. */
export const questionForm = z.object({
  passageBlock: blockId,
  passageExact: z.string().max(exactMax).default(''),
  passagePrefix: z.string().max(200).default(''),
  question: typedText({ min: 0, max: limits.titleMax, missing: '', singleLine: true }).default(''),
});
export type QuestionForm = z.infer<typeof questionForm>;
