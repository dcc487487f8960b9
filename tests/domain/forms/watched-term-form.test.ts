import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/lib/domain/forms/typed';
import { watchedTermForm } from '@/lib/domain/forms/watched-term-form';

const refusal = (more: Record<string, string>) => {
  const parsed = watchedTermForm.safeParse({ pattern: 'visa', rule: 'spam', ...more });
  return parsed.success ? {} : sentencesOf(parsed.error);
};

describe('a term as it is typed', () => {
  it.each([['*'], ['a*'], ['free *'], ['!!'], ['']])(
    '%j is refused: it would be found everywhere or nowhere',
    (pattern) => {
      expect(Object.keys(refusal({ pattern }))).toEqual(['pattern']);
    },
  );

  it.each([
    ['(aa+)+$'],
    ['(a|aa)+b'],
    ['visa.*agent'],
    ['[a-z]+ab'],
    ['ab{1,50}'],
    ['^start'],
    ['\\bword\\b'],
    ['ab+'],
  ])('%j is refused as a regular expression, with the reason', (pattern) => {
    expect(refusal({ pattern })['pattern']).toMatch(/regular expression.*never come to an end/);
  });

  it.each([
    ['  Visa**  Agent ', 'visa* agent'],
    ['ＸＹ', 'ｘｙ'],
    ['c-level', 'c-level'],
  ])('%j is kept as %j', (pattern, kept) => {
    expect(watchedTermForm.parse({ pattern, rule: 'spam' }).pattern).toBe(kept);
  });

  it('holds unless something else is said, and keeps its exceptions once, one a line', () => {
    expect(
      watchedTermForm.parse({ pattern: 'visa', rule: 'spam', exceptions: ' Visa  Card\n\nvisa card\r\nno visa' }),
    ).toEqual({
      pattern: 'visa',
      rule: 'spam',
      does: 'hold',
      note: '',
      exceptions: ['visa card', 'no visa'],
    });
  });

  it.each(['offtopic', 'identify'])('cannot speak to the writer under %s: nothing is ever said there', (rule) => {
    expect(Object.keys(refusal({ rule, does: 'speak' }))).toEqual(['does']);
    expect(refusal({ rule, does: 'hold' })).toEqual({});
  });

  it.each([
    ['rule', { rule: 'disclosure' }],
    ['does', { does: 'decline' }],
    ['exceptions', { exceptions: Array.from({ length: 51 }, (_, at) => `phrase ${at}`).join('\n') }],
    ['exceptions', { exceptions: 'a'.repeat(201) }],
    ['note', { note: 'a'.repeat(301) }],
  ])('is refused for its %s: %j', (field, more) => {
    expect(Object.keys(refusal(more))).toEqual([field]);
  });
});
