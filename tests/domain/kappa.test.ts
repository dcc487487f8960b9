import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, cohensKappa, pairsMin } from '@/lib/domain/kappa';
import type { JudgedPair } from '@/lib/domain/second-review';

/** Pairs of two judges who say yes or no: how often both yes, first alone, second alone, both no. */
const table = (both: number, first: number, second: number, neither: number) => [
  ...Array.from({ length: both }, () => ['yes', 'yes'] as const),
  ...Array.from({ length: first }, () => ['yes', 'no'] as const),
  ...Array.from({ length: second }, () => ['no', 'yes'] as const),
  ...Array.from({ length: neither }, () => ['no', 'no'] as const),
];

describe('Cohen’s kappa', () => {
  it.each([
    // The examples of the textbooks: 50 grant proposals; and two pairs of readers who agree on 60 of 100.
    ['20, 5, 10, 15', table(20, 5, 10, 15), 0.7, 0.5, 0.4],
    ['45, 15, 25, 15', table(45, 15, 25, 15), 0.6, 0.54, 0.1304],
    ['25, 35, 5, 35', table(25, 35, 5, 35), 0.6, 0.46, 0.2593],
    ['full agreement', table(10, 0, 0, 10), 1, 0.5, 1],
    ['full disagreement', table(0, 10, 10, 0), 0, 0.5, -1],
  ])('of %s is as worked out by hand', (_name, pairs, observed, expected, kappa) => {
    const found = cohensKappa(pairs);
    expect(found.n).toBe(pairs.length);
    expect(found.observed).toBeCloseTo(observed, 4);
    expect(found.expected).toBeCloseTo(expected, 4);
    expect(found.kappa).toBeCloseTo(kappa, 4);
  });

  it('is not stated where nothing could differ', () => {
    expect(cohensKappa(table(30, 0, 0, 0)).kappa).toBeNull();
    expect(cohensKappa([]).kappa).toBeNull();
  });

  it('lies between -1 and 1, and does not care who is called first', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { maxLength: 60 });
    fc.assert(
      fc.property(pairs, (given) => {
        const { kappa } = cohensKappa(given);
        const turned = cohensKappa(given.map(([one, other]) => [other, one] as const)).kappa;
        expect(turned ?? 2).toBeCloseTo(kappa ?? 2, 9);
        expect(Math.abs(kappa ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

const publish: JudgedPair = { first: 'publish', firstRule: null, second: 'publish', secondRule: null };
const decline: JudgedPair = { first: 'decline', firstRule: 'attack', second: 'decline', secondRule: 'attack' };
const split: JudgedPair = { ...decline, second: 'publish', secondRule: null };
const times = (count: number, pair: JudgedPair) => Array.from({ length: count }, () => pair);
const name = (rule: string) => `rule ${rule}`;

describe('agreement by rule', () => {
  it('counts for a rule the comments in which one of the two named it, and says nothing under 20', () => {
    const few = agreement([...times(40, publish), ...times(pairsMin - 1, decline)], name);
    expect(few).toEqual([
      { name: 'What to do', n: 59, kappa: 1 },
      { name: 'rule attack', n: 19, kappa: 'too-few' },
    ]);
    const enough = agreement([...times(40, publish), ...times(10, decline), ...times(10, split)], name);
    expect(enough.find((row) => row.name === 'rule attack')).toMatchObject({ n: 20 });
    expect(enough.find((row) => row.name === 'rule attack')?.kappa).toBeCloseTo(0.5714, 4);
  });

  it('says that nothing differed, and that there are too few, before anything was judged', () => {
    expect(agreement(times(30, publish), name)).toEqual([{ name: 'What to do', n: 30, kappa: 'none' }]);
    expect(agreement([], name)).toEqual([{ name: 'What to do', n: 0, kappa: 'too-few' }]);
  });
});
