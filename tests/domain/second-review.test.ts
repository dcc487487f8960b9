import { describe, expect, it } from 'vitest';
import { isAgreed, isSampled, judgementOf, secondSetting } from '@/lib/domain/second-review';

describe('the sample', () => {
  it.each([
    [0, 0.05, true],
    [0.0499, 0.05, true],
    [0.05, 0.05, false],
    [0.9, 1, true],
    [0, 0, false],
  ])('takes a decision at %s with a share of %s: %s', (point, share, expected) => {
    expect(isSampled(point, share)).toBe(expected);
  });

  it.each([null, {}, { share: 2 }, { share: 'x' }])('is 5 %% unless the site says otherwise (%j)', (kept) => {
    expect(secondSetting.parse(kept)).toEqual({ share: 0.05 });
  });
});

describe('two judgements', () => {
  it.each([
    ['publish', null, 'publish', null, true],
    ['decline', 'attack', 'decline', 'attack', true],
    ['decline', 'attack', 'decline', 'hate', false],
    ['decline', 'attack', 'request-changes', 'attack', false],
    ['publish', null, 'decline', 'attack', false],
  ] as const)('%s (%s) and %s (%s) agree: %s', (first, firstRule, second, secondRule, expected) => {
    expect(isAgreed({ first, firstRule, second, secondRule })).toBe(expected);
  });

  it.each([
    ['publish', 'publish'],
    ['publish-masked', 'publish'],
    ['decline', 'decline'],
    ['request-changes', 'request-changes'],
    ['refer', null],
  ])('a decision to %s counts as %s', (decision, expected) => {
    expect(judgementOf(decision)).toBe(expected);
  });
});
