import { describe, expect, it } from 'vitest';
import { movesForward, siteThresholdsFrom } from '@/lib/domain/thresholds';

describe('kept thresholds', () => {
  it.each([
    ['nothing', null],
    ['damaged', 'x'],
    ['a pair that crosses', { rules: { hate: { strict: 0.3, wide: 0.6 } } }],
    ['figures that are none', { rules: { hate: { strict: '1', wide: 0 } }, learned: { spam: null } }],
    [
      'rules that cannot be chosen',
      { rules: { disclosure: { strict: 1, wide: 1 }, nonsense: { strict: 1, wide: 1 } } },
    ],
  ])('%s counts as not chosen', (_name, kept) => {
    expect(siteThresholdsFrom(kept)).toEqual({ rules: {}, learned: {} });
  });

  it('are read beside what cannot be', () => {
    expect(
      siteThresholdsFrom({
        rules: { pii: { strict: 0.5, wide: 0.2 }, hate: 3 },
        learned: { toxic: { strict: 2, wide: -1 } },
      }),
    ).toEqual({ rules: { pii: { strict: 0.5, wide: 0.2 } }, learned: { toxic: { strict: 2, wide: -1 } } });
  });
});

describe('what moves a comment forward', () => {
  it.each([
    ['attack', ['attack'], true],
    ['attack', ['hate'], false],
    ['disclosure', [], true],
    ['unavailable', [], true],
  ])('%s with %j: %s', (rule, wide, moves) => {
    expect(movesForward(rule, wide)).toBe(moves);
  });
});
