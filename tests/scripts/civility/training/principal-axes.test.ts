import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principalAxes } from '@/scripts/civility/training/principal-axes';

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

const rowsOf = fc.array(
  fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 })
    .map((row) => Float64Array.from(row)),
  { minLength: 3, maxLength: 40 },
);

describe('principalAxes', () => {
  test('finds the line on which points lie', () => {
    const { mean, axes } = principalAxes([-2, -1, 0, 1, 2].map((at) => Float64Array.from([3 + 3 * at, 5 + 4 * at])));
    expect([...mean]).toEqual([3, 5]);
    expect(Math.abs(dot(axes[0]?.direction ?? new Float64Array(0), Float64Array.from([0.6, 0.8])))).toBeCloseTo(1);
    expect(axes[0]?.variance).toBeCloseTo(50);
    expect(axes[1]?.variance).toBeCloseTo(0);
  });

  test('directions are of length one and at right angles, and variances sum up to those of the rows', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const { mean, axes } = principalAxes(rows);
        axes.forEach((one, index) => {
          axes.forEach((other, at) => {
            expect(dot(one.direction, other.direction)).toBeCloseTo(index === at ? 1 : 0, 6);
          });
        });
        const spread = rows.reduce((sum, row) => sum + row.reduce((s, v, at) => s + (v - (mean[at] ?? 0)) ** 2, 0), 0);
        expect(axes.reduce((sum, { variance }) => sum + variance, 0)).toBeCloseTo(spread / rows.length, 6);
        expect(axes.map(({ variance }) => variance)).toEqual(
          axes.map(({ variance }) => variance).sort((one, other) => other - one),
        );
      }),
    );
  });
});
