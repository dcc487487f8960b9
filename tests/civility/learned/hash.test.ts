import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, joinHash } from '@/lib/civility/learned/hash';

describe('hashOf', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('gives the published FNV-1a value of %j', (text, value) => {
    expect(hashOf(text)).toBe(value);
  });
});

describe('joinHash', () => {
  test('minds the order and stays within 32 bits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), fc.nat({ max: 0xffffffff }), (one, other) => {
        const joined = joinHash(one, other);
        expect(joined).toBeGreaterThanOrEqual(0);
        expect(joined).toBeLessThanOrEqual(0xffffffff);
        if (one !== other) expect(joined).not.toBe(joinHash(other, one));
      }),
    );
  });
});
