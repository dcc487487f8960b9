import { expect, test } from 'vitest';
import { checksumOf } from '@/lib/civility/learned/checksum';

test('gives the published CRC-32 check value', () => {
  expect(checksumOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('one changed bit changes the checksum', () => {
  expect(checksumOf(Uint8Array.of(1, 2, 3))).not.toBe(checksumOf(Uint8Array.of(1, 2, 2)));
});
