import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterQuery, isNarrowed, queueFilter } from '@/lib/domain/queue-filter';

const id = '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11';

describe('the filter of the queue', () => {
  it.each([
    ['nothing', {}],
    ['blanks', { words: '   ', story: '\t' }],
    ['a rule that is none', { rule: 'boredom' }],
    ['an author that is none', { author: 'River' }],
    ['an age that is none', { older: '-3' }],
    ['more than a search can hold', { words: 'a'.repeat(101) }],
    ['what no text can hold', { words: '\u0000' }],
  ])('narrows nothing by %s', (_what, given) => {
    expect(isNarrowed(queueFilter.parse(given))).toBe(false);
  });

  it('is read from an address without what no text can hold', () => {
    expect(queueFilter.parse({ words: ' a\u0000b\ud800 ', older: '24', author: id })).toEqual({
      words: 'ab\ufffd',
      older: 24,
      author: id,
    });
  });

  it('comes back from an address as it went into it, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.record({
          words: fc.string({ unit: 'binary', maxLength: 100 }),
          story: fc.string({ maxLength: 100 }),
          older: fc.integer({ min: 1, max: 8000 }),
        }),
        (typed) => {
          const filter = queueFilter.parse(typed);
          const address = Object.fromEntries(new URLSearchParams(filterQuery(filter, { view: 'waiting' })));
          expect(queueFilter.parse(address)).toEqual(filter);
        },
      ),
    );
  });
});
