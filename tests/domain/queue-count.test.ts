import { expect, it } from 'vitest';
import { queueCountWords } from '@/lib/domain/queue-count';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1001, '1,000+'],
])('%i is shown as %s', (count, words) => {
  expect(queueCountWords(count)).toBe(words);
});
