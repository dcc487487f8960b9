import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashSection, vectorLength, vectorsFrom } from '@/lib/civility/learned/word-vectors';

describe('vectorsFrom', () => {
  test('finds each word under its hash, whatever the hashes are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 50 }), (hashes) => {
        const values = Int8Array.from({ length: hashes.length * vectorLength }, (_, at) => at % 100);
        const vectors = vectorsFrom(hashSection(hashes), values, 0.5);
        expect(hashes.map((hash) => vectors?.rows.get(hash))).toEqual(hashes.map((_, row) => row));
        expect([...(vectors?.numbers ?? [])]).toEqual([...values].map((value) => value / 2));
      }),
    );
  });

  test.each([
    ['half a hash', 6, vectorLength],
    ['fewer numbers than words', 8, vectorLength],
    ['more numbers than words', 4, 2 * vectorLength],
  ])('refuses sections that do not belong together: %s', (_case, hashBytes, numbers) => {
    expect(vectorsFrom(new Int8Array(hashBytes), new Int8Array(numbers), 1)).toBeNull();
  });
});
