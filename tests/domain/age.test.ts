import { expect, test } from 'vitest';
import { ageWords } from '@/lib/domain/age';

const now = '2026-03-10T12:00:00.000Z';

test.each([
  ['2026-03-10T12:00:00.000Z', 'just now'],
  ['2026-03-10T11:59:01.000Z', 'just now'],
  ['2026-03-10T11:59:00.000Z', '1 min'],
  ['2026-03-10T11:00:01.000Z', '59 min'],
  ['2026-03-10T11:00:00.000Z', '1 h'],
  ['2026-03-08T12:00:01.000Z', '47 h'],
  ['2026-03-08T12:00:00.000Z', '2 days'],
  ['2026-01-01T00:00:00.000Z', '68 days'],
  ['2026-03-10T12:05:00.000Z', 'just now'],
  ['not a date', 'just now'],
])('what was sent at %s is %s old', (from, words) => {
  expect(ageWords(from, now)).toBe(words);
});
