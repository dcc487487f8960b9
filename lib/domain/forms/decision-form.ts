import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { decisionKinds, type Decision } from '@/lib/domain/comment';
import { commentId } from '@/lib/domain/ids';
import { houseRule, houseRules } from '@/lib/domain/rules';
import { typedText } from './typed-text';

const note = typedText({ min: 0, max: limits.noteMax, missing: '' });

/** A moderator's decision as it comes from the form. The note of the rule stands in when none was written. */
export const decisionForm = z
  .object({
    commentId,
    revision: z.coerce.number().int().positive(),
    decision: z.enum(decisionKinds, { error: 'Choose what is to happen with the comment.' }),
    rule: z.string().default(''),
    note: note.default(''),
  })
  .superRefine((form, context) => {
    const needsRule = form.decision === 'decline' || form.decision === 'request-changes';
    if (needsRule && !houseRule(form.rule)) {
      context.addIssue({ code: 'custom', path: ['rule'], message: 'Say which house rule the decision rests on.' });
    }
  })
  .transform((form) => ({ commentId: form.commentId, revision: form.revision, decision: decisionFrom(form) }));

function decisionFrom(form: { decision: Decision['kind']; rule: string; note: string }): Decision {
  if (form.decision === 'publish' || form.decision === 'refer') return { kind: form.decision };
  const rule = houseRule(form.rule) ?? houseRules[0];
  if (!rule) throw new Error('The newsroom has no house rules.');
  return { kind: form.decision, rule: rule.id, note: form.note === '' ? rule.note : form.note };
}
