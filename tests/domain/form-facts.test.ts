import { expect, test } from 'vitest';
import { formSentences } from '@/lib/domain/form-facts';

test.each<[unknown, number]>([
  [{ form: { token: 'good', proof: 'none', nudge: 'none' } }, 0],
  [{ form: { token: 'none', proof: 'none', nudge: 'none' } }, 1],
  [{ form: { token: 'quick', proof: 'good', nudge: 'as-it-was' } }, 3],
  [{ rules: [] }, 0],
  [null, 0],
])('%j is told in %i sentences', (facts, count) => {
  expect(formSentences(facts)).toHaveLength(count);
});
