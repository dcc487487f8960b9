import { describe, expect, it } from 'vitest';
import { decisionForm } from '@/lib/domain/forms/decision-form';
import { sentencesOf } from '@/lib/domain/forms/typed';
import { limits } from '@/lib/domain/limits';

const commentId = '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11';
const typed = (more: Record<string, string>) => ({ commentId, revision: '2', ...more });
const fieldsRefused = (more: Record<string, string>) => {
  const parsed = decisionForm.safeParse(typed(more));
  return parsed.success ? [] : Object.keys(sentencesOf(parsed.error));
};

describe('the form of a decision', () => {
  it.each(['publish', 'refer'] as const)('to %s needs no rule, and leaves one out that was given', (decision) => {
    expect(decisionForm.parse(typed({ decision, rule: 'attack', note: 'n' }))).toEqual({
      commentId,
      revision: 2,
      decision: { kind: decision },
    });
  });

  it.each(['decline', 'request-changes'] as const)('to %s takes the rule and the note', (decision) => {
    expect(decisionForm.parse(typed({ decision, rule: 'pii', note: ' Please. ' })).decision).toEqual({
      kind: decision,
      rule: 'pii',
      note: 'Please.',
    });
  });

  it('leaves the note to the rule when none was written', () => {
    expect(decisionForm.parse(typed({ decision: 'decline', rule: 'spam', note: '  ' })).decision).toEqual({
      kind: 'decline',
      rule: 'spam',
      note: '',
    });
  });

  it.each([
    ['rule', { decision: 'decline' }],
    ['rule', { decision: 'request-changes', rule: 'nonsense' }],
    ['rule', { decision: 'decline', rule: 'disclosure' }],
    ['decision', { decision: 'delete' }],
    ['decision', {}],
    ['note', { decision: 'decline', rule: 'spam', note: 'a'.repeat(limits.noteMax + 1) }],
    ['revision', { decision: 'publish', revision: '0' }],
    ['revision', { decision: 'publish', revision: 'x' }],
    ['revision', { decision: 'publish', revision: '1.5' }],
    ['commentId', { decision: 'publish', commentId: 'x' }],
  ])('is refused for its %s: %j', (field, more) => {
    expect(fieldsRefused(more)).toEqual([field]);
  });
});
