import { z } from 'zod';
import { typedText } from './typed-text';
import { appealId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';

/** A decision on an appeal. Reasons are owed to whoever appealed. */
export const appealDecisionForm = z.object({
  appealId,
  outcome: z.enum(['upheld', 'rejected'], { error: 'Choose what becomes of the appeal.' }),
  reasons: typedText({ min: 10, max: limits.noteMax, missing: 'Give your reasons: whoever appealed is told them.' }),
  /** The rule under which a reported comment is removed. */
  rule: z.string().default(''),
});
export type AppealDecisionForm = z.infer<typeof appealDecisionForm>;
