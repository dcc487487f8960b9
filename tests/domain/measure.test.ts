import { describe, expect, it } from 'vitest';
import { measureForm } from '@/lib/domain/forms/measure-form';
import { barSentence, measureEnd, measureState } from '@/lib/domain/measure';

const now = new Date('2026-06-01T12:00:00.000Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3600_000);

describe('where a measure stands', () => {
  it.each([
    ['without an end it holds', null, null, 'in_force'],
    ['before its end it holds', at(1), null, 'in_force'],
    ['at its end it is over', at(0), null, 'ended'],
    ['lifted is lifted, also past its end', at(-1), at(-2), 'lifted'],
  ] as const)('%s', (_name, endsAt, liftedAt, state) => {
    expect(measureState({ imposedAt: at(-24), endsAt, liftedAt }, now)).toBe(state);
  });

  it('a number of days is so many times 24 hours', () => {
    expect(measureEnd(2, now)).toEqual(at(48));
    expect(measureEnd(null, now)).toBeNull();
  });
});

describe('what somebody is told who may not comment', () => {
  it('names rule and end, says that the words are kept in the form, and shows the way to another person', () => {
    const sentence = barSentence({ kind: 'suspend', ruleName: 'Threat', endsAt: '2026-06-08T12:00:00.000Z' }, true);
    for (const part of ['8 June 2026', 'Threat', 'still in the form', 'another person'])
      expect(sentence).toContain(part);
    expect(barSentence({ kind: 'close_out', ruleName: 'Threat', endsAt: null }, false)).toContain('no more comments');
  });
});

describe('the form', () => {
  const commentId = '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11';
  const facts = 'Words that are long enough.';
  it.each([
    ['a suspension without days', { kind: 'suspend', rule: 'attack', facts }],
    ['a suspension of no days', { kind: 'suspend', rule: 'attack', facts, days: '0' }],
    ['a suspension of half a day', { kind: 'suspend', rule: 'attack', facts, days: '0.5' }],
    ['a suspension of years', { kind: 'suspend', rule: 'attack', facts, days: '366' }],
    ['a measure without a rule', { kind: 'hold', facts }],
    ['a measure under a rule that is none', { kind: 'close_out', rule: 'toString', facts }],
    ['a measure without facts', { kind: 'note', facts: ' ' }],
    ['an unknown measure', { kind: 'shadow', rule: 'attack', facts }],
  ])('refuses %s', (_name, form) => {
    expect(measureForm.safeParse({ commentId, ...form }).success).toBe(false);
  });

  it('drops a rule from a note and days from closing out', () => {
    expect(measureForm.parse({ commentId, kind: 'note', rule: 'attack', facts, days: '4' })).toMatchObject({
      rule: null,
      days: null,
    });
    expect(measureForm.parse({ commentId, kind: 'close_out', rule: 'attack', facts, days: '4' }).days).toBeNull();
  });
});
