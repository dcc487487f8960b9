import { describe, expect, test } from 'vitest';
import { byHead } from '@/lib/civility/learned/heads';
import { thresholdsSchema, withOverrides } from '@/lib/civility/learned/thresholds';

const defaults = {
  ...byHead(() => ({ strict: 1, wide: 0 })),
  hate: { strict: 1, wide: 0 },
  attack: { strict: 2, wide: 1 },
  toxic: { strict: 3, wide: 1 },
  spam: { strict: 1, wide: 0.5 },
};

describe('withOverrides', () => {
  test('keeps the defaults where a site says nothing', () => {
    expect(withOverrides(defaults)).toEqual(defaults);
  });

  test('takes the site’s threshold for one head only', () => {
    const merged = withOverrides(defaults, { hate: { strict: 2 } });
    expect(merged.hate).toEqual({ strict: 2, wide: 0 });
    expect(merged.attack).toEqual(defaults.attack);
  });

  test('never lets the wide threshold stand above the strict one', () => {
    expect(withOverrides(defaults, { attack: { strict: 0.2 } }).attack).toEqual({ strict: 0.2, wide: 0.2 });
  });
});

test('stored thresholds with the wide one above the strict one are refused', () => {
  expect(thresholdsSchema.safeParse({ ...defaults, hate: { strict: 0, wide: 1 } }).success).toBe(false);
  expect(thresholdsSchema.safeParse(defaults).success).toBe(true);
});
