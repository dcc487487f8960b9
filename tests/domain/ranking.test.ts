import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonLowerBound } from '@/lib/domain/ranking';

describe('how good a comment is at least', () => {
  it.each([
    [1, 0, 0.378],
    [5, 0, 0.753],
    [10, 1, 0.739],
    [40, 20, 0.585],
    [100, 30, 0.719],
    [600, 400, 0.58],
    [3, 3, 0.268],
    [0, 0, 0],
  ])('%i up and %i down is %d', (up, down, bound) => {
    expect(wilsonLowerBound(up, down)).toBeCloseTo(bound, 3);
  });

  it('lies between 0 and the share of votes up, and rises with each vote up', () => {
    const votes = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(votes, votes, (up, down) => {
        const bound = wilsonLowerBound(up, down);
        expect(bound).toBeGreaterThanOrEqual(0);
        expect(bound).toBeLessThanOrEqual(up + down === 0 ? 0 : up / (up + down) + 1e-12);
        expect(wilsonLowerBound(up + 1, down)).toBeGreaterThanOrEqual(bound);
      }),
    );
  });
});
