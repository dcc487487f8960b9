import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, gramsOf, jaccard, likeness, sameFrom } from '@/lib/civility/similarity';

const words = 'Nobody who has seen the inside of such a kitchen would say that the people there were free to leave.';

describe('nearly the same words', () => {
  test.each<[string, string, boolean]>([
    ['the same', words, true],
    ['with other marks and case', words.toUpperCase().replace(/\./g, '!!!'), true],
    ['with a word more', `${words} Really.`, true],
    ['in other words', 'People who work there told us that their passports were locked away in the office.', false],
    ['nothing', '', false],
  ])('%s', (_, other, same) => {
    expect(likeness(words, [other]) >= sameFrom).toBe(same);
  });

  test('short words tell nothing: many people say thank you', () => {
    expect(likeness('Thank you for this story.', ['Thank you for this story.'])).toBe(0);
  });

  test('Jaccard’s index is that of the textbook', () => {
    expect(jaccard(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4))).toBe(0.5);
    expect(jaccard(new Uint32Array(), Uint32Array.of(1))).toBe(0);
  });

  test('is between 0 and 1, the same both ways, and 1 for a text and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 5 }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [left, right] = [gramsOf(comparable(a)), gramsOf(comparable(b))];
        expect(jaccard(left, right)).toBe(jaccard(right, left));
        expect(jaccard(left, right)).toBeLessThanOrEqual(1);
        if (left.length > 0) expect(jaccard(left, left)).toBe(1);
      }),
    );
  });

  test('500 of the longest comments are compared in well under half a second', () => {
    const long = (seed: number) =>
      Array.from({ length: 900 }, (_, at) => `w${(at * seed) % 977}`)
        .join(' ')
        .slice(0, 5000);
    const others = Array.from({ length: 500 }, (_, at) => long(at + 3));
    const before = performance.now();
    likeness(long(2), others);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
