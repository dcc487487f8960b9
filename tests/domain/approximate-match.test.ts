import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximateMatch, editDistance } from '@/lib/domain/approximate-match';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 14 });

describe('the nearest part of a text', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%j and %j are %i edits apart', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is as near as the nearest of all parts, looked at one by one', () => {
    fc.assert(
      fc.property(
        letters,
        letters.filter((it) => it !== ''),
        (text, pattern) => {
          let nearest = Infinity;
          for (let start = 0; start < text.length; start += 1) {
            for (let end = start + 1; end <= text.length; end += 1)
              nearest = Math.min(nearest, editDistance(text.slice(start, end), pattern));
          }
          const match = approximateMatch(text, pattern, pattern.length - 1);
          if (nearest > pattern.length - 1) expect(match).toBeNull();
          else
            expect(
              match && { far: match.distance, real: editDistance(text.slice(match.start, match.end), pattern) },
            ).toEqual({ far: nearest, real: nearest });
        },
      ),
      { numRuns: 300 },
    );
  });
});
