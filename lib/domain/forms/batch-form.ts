import { z } from 'zod';
import { typedText } from './typed-text';
import { batchMax } from '@/lib/domain/desk-times';
import type { BatchDecision, BatchItem } from '@/lib/domain/batch';
import { commentId } from '@/lib/domain/ids';
import { limits } from '@/lib/domain/limits';
import { houseRule } from '@/lib/domain/rules';

/** A comment on the list of a batch, with the revision that was shown: `id:revision`. */
const item = z.string().transform((text, context): BatchItem => {
  const [id = '', revision = ''] = text.split(':');
  if (commentId.safeParse(id).success && /^[1-9]\d{0,6}$/.test(revision)) return { id, revision: Number(revision) };
  context.addIssue({ code: 'custom', message: 'The list arrived damaged. Please open it again.' });
  return z.NEVER;
});

/** One decision on the comments that stayed chosen. */
export const batchForm = z
  .object({
    item: z.array(item).min(1, 'Nothing is chosen.').max(batchMax, `A batch takes at most ${batchMax} comments.`),
    decision: z.enum(['publish', 'decline'], { error: 'Choose what is to happen with the comments.' }),
    rule: z.string().default(''),
    note: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
  })
  .superRefine((form, context) => {
    if (form.decision === 'decline' && !houseRule(form.rule)) {
      context.addIssue({ code: 'custom', path: ['rule'], message: 'Say which house rule the decision rests on.' });
    }
  })
  .transform(({ item: items, decision, rule, note }) => ({ items, decision: decisionFrom(decision, rule, note) }));

function decisionFrom(kind: 'publish' | 'decline', rule: string, note: string): BatchDecision {
  const found = houseRule(rule);
  return kind === 'decline' && found ? { kind, rule: found.id, note } : { kind: 'publish' };
}
