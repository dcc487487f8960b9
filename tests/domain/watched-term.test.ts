import { describe, expect, it } from 'vitest';
import { ordersOnly, orderCause, termAdvice, termCause, termDoes, withTermWords } from '@/lib/domain/watched-term';
import type { Finding } from '@/lib/domain/finding';

const finding: Finding = {
  rule: 'spam',
  start: 0,
  end: 4,
  status: 'asserted',
  weight: 0.45,
  forWriter: 'w',
  forModerator: 'May be an advert.',
  cause: termCause('visa*'),
};
const term = { pattern: 'visa*', rule: 'spam', exceptions: [], does: 'hold', note: '' } as const;

describe('what a term’s record advises', () => {
  it.each([
    [9, 0, false],
    [10, 1, true],
    [10, 2, false],
    [100, 19, true],
    [100, 20, false],
  ])('%d found and %d upheld', (hits, upheld, advised) => {
    for (const does of termDoes) expect(termAdvice({ hits, upheld, does }) !== null).toBe(advised);
  });

  it('is another for each thing that a term can do', () => {
    expect(new Set(termDoes.map((does) => termAdvice({ hits: 10, upheld: 0, does }))).size).toBe(termDoes.length);
  });
});

describe('a finding of a term', () => {
  it('carries the note to the moderator', () => {
    expect(withTermWords(finding, [{ ...term, note: 'Known agency.' }])).toEqual({
      ...finding,
      forModerator: 'May be an advert. Known agency.',
    });
  });

  it('says when it is there for the order alone', () => {
    const ordering = withTermWords(finding, [{ ...term, does: 'order' }]);
    expect(ordering.cause).toBe(orderCause('visa*'));
    expect(ordersOnly(ordering)).toBe(true);
    expect(ordersOnly(withTermWords(finding, [term]))).toBe(false);
  });

  it.each([
    ['another term', { ...term, pattern: 'job*', does: 'order' as const, note: 'n' }],
    ['the same words under another rule', { ...term, rule: 'hate' as const, does: 'order' as const, note: 'n' }],
  ])('is left alone by %s', (_name, other) => {
    expect(withTermWords(finding, [other])).toBe(finding);
  });
});
