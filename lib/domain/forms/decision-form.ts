import { z } from 'zod';
import { limits } from '@/lib/domain/limits';
import { decisionKinds, type Decision } from '@/lib/domain/comment';
import { commentId } from '@/lib/domain/ids';
import { houseRule } from '@/lib/domain/rules';
import type { Span } from '@/lib/domain/segments';
import { typedText } from './typed-text';

const note = typedText({ min: 0, max: limits.noteMax, missing: '' });

/** A moderator's decision as it comes from the form. A note that is left empty is the rule's own, as it holds by then. */
export const decisionForm = z
  .object({
    commentId,
    revision: z.coerce.number().int().positive(),
    decision: z.enum(decisionKinds, { error: 'Choose what is to happen with the comment.' }),
    rule: z.string().default(''),
    note: note.default(''),
    /** Stretches to mask, each `start-end` in UTF-16 code units, and words to mask, one on a line. */
    mask: z.union([z.string(), z.array(z.string())]).default([]),
    maskWords: typedText({ min: 0, max: limits.noteMax, missing: '' }).default(''),
  })
  .superRefine((form, context) => {
    const needsRule = form.decision === 'decline' || form.decision === 'request-changes';
    if (needsRule && !houseRule(form.rule)) {
      context.addIssue({ code: 'custom', path: ['rule'], message: 'Say which house rule the decision rests on.' });
    }
    if (form.decision === 'publish-masked' && spansFrom(form.mask).length === 0 && form.maskWords === '') {
      context.addIssue({ code: 'custom', path: ['maskWords'], message: 'Say which detail is to be masked.' });
    }
  })
  .transform((form) => ({ commentId: form.commentId, revision: form.revision, decision: decisionFrom(form) }));

interface Decided {
  readonly decision: Decision['kind'];
  readonly rule: string;
  readonly note: string;
  readonly mask: string | readonly string[];
  readonly maskWords: string;
}

function decisionFrom(form: Decided): Decision {
  if (form.decision === 'publish' || form.decision === 'refer') return { kind: form.decision };
  if (form.decision === 'publish-masked')
    return { kind: form.decision, spans: spansFrom(form.mask), words: form.maskWords.split('\n') };
  const rule = houseRule(form.rule);
  if (!rule) throw new Error('A decision that needs a rule was let through without one.');
  return { kind: form.decision, rule: rule.id, note: form.note };
}

function spansFrom(mask: string | readonly string[]): readonly Span[] {
  return [mask].flat().flatMap((text) => {
    const [, start, end] = /^(\d{1,6})-(\d{1,6})$/.exec(text) ?? [];
    return start === undefined || end === undefined ? [] : [{ start: Number(start), end: Number(end) }];
  });
}
