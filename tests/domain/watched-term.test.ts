import { describe, expect, it } from 'vitest';
import { termAdvice } from '@/lib/domain/watched-term';
import { watchedTermForm } from '@/lib/domain/forms/watched-term-form';

describe('what a term’s record advises', () => {
  it.each([
    [9, 0, false],
    [10, 1, true],
    [10, 2, false],
    [100, 19, true],
    [100, 20, false],
  ])('%d found and %d upheld', (hits, upheld, advised) => {
    expect(termAdvice({ hits, upheld, strict: false }) !== null).toBe(advised);
  });
});

describe('a term as it is typed', () => {
  it.each([['*'], ['a*'], ['free *'], ['!!'], ['']])(
    '%j is refused: it would be found everywhere or nowhere',
    (pattern) => {
      expect(watchedTermForm.safeParse({ pattern, rule: 'spam' }).success).toBe(false);
    },
  );

  it.each([
    ['  Visa**  Agent ', 'visa* agent'],
    ['ＸＹ', 'ｘｙ'],
  ])('%j is kept as %j', (pattern, kept) => {
    expect(watchedTermForm.parse({ pattern, rule: 'spam' }).pattern).toBe(kept);
  });
});
