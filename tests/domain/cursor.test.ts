import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentOrders } from '@/lib/domain/comment-view';
import { readCursor, writeCursor } from '@/lib/domain/cursor';
import { commentId } from '@/lib/domain/ids';

describe('a cursor', () => {
  it('says after the road through an address what it said before', () => {
    const cursor = fc.record({
      order: fc.constantFrom(...commentOrders),
      key: fc.record({
        score: fc.integer(),
        wilson: fc.double({ min: 0, max: 1, noNaN: true }),
        submittedAt: fc.date({ noInvalidDate: true }).map((date) => date.getTime()),
        id: fc.uuid().map((id) => commentId.parse(id)),
      }),
    });
    fc.assert(
      fc.property(cursor, (given) => {
        const word = writeCursor(given);
        expect(encodeURIComponent(word).replaceAll('%2B', '+')).toBe(word);
        const read = readCursor(word);
        expect({ ...read, key: { ...read?.key, wilson: Number(read?.key.wilson) + 0 } }).toEqual({
          ...given,
          key: { ...given.key, wilson: given.key.wilson + 0 },
        });
      }),
    );
  });

  it.each([
    '',
    'newest',
    'newest_1_2_3_4',
    'newest_1_0.5_0_not-an-id',
    'x'.repeat(5000),
    'newest_NaN_0_0_0198c0de-0000-7000-8000-000000000000',
  ])('is not read from %j', (word) => expect(readCursor(word)).toBeNull());
});
