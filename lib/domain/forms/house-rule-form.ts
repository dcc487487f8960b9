import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { houseRules } from '@/lib/domain/rules';
import { typedLines, typedText } from './typed-text';

const nameMax = 60;
const clauseMax = 200;
const textMax = 1000;
const exampleMax = 300;
const examplesMax = 10;
/** Characters of the reason for a change of the rules, at least and at most. */
export const changeReasonMin = 10;
export const changeReasonMax = 500;

/** Why a rule, a threshold or a term is changed: whoever asks later reads it. */
export const changeReason = typedText({
  min: changeReasonMin,
  max: changeReasonMax,
  missing: 'Say why, in a sentence: whoever asks later will read it.',
});

/** Another wording of a house rule. It names the version that it was made on. */
export const houseRuleForm = z.object({
  rule: z.enum(
    houseRules.map(({ id }) => id),
    { error: 'There is no such rule.' },
  ),
  version: z.coerce.number().int().positive(),
  name: typedText({ min: 3, max: nameMax, missing: 'Give the rule a name.', singleLine: true }),
  clause: typedText({ min: 10, max: clauseMax, missing: 'Say the rule in one sentence.', singleLine: true }),
  text: typedText({ min: 20, max: textMax, missing: 'Say what the rule means.' }),
  examples: typedLines({ max: exampleMax, count: examplesMax, many: `At most ${examplesMax} examples.` }),
  note: typedText({ min: 20, max: limits.noteMax, missing: 'Write the note that an author gets by default.' }),
  reason: changeReason,
});
export type HouseRuleForm = z.infer<typeof houseRuleForm>;
