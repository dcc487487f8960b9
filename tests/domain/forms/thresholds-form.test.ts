import { describe, expect, it } from 'vitest';
import { thresholdsDraft, thresholdsForm } from '@/lib/domain/forms/thresholds-form';
import { sentencesOf } from '@/lib/domain/forms/typed';

const refusal = (fields: Record<string, string>) => {
  const parsed = thresholdsDraft.safeParse(fields);
  return parsed.success ? {} : sentencesOf(parsed.error);
};

describe('thresholds as they are typed', () => {
  it.each([
    ['0.65', 0.65],
    [' 0,7 ', 0.7],
    ['1', 1],
    ['0.123', 0.12],
    ['', null],
  ])('%j is read as %j', (raw, read) => {
    const pair = thresholdsDraft.parse({ 'rules-hate-strict': raw }).find(({ name }) => name === 'hate');
    expect(pair?.strict).toBe(read);
  });

  it.each([
    ['rules-hate-strict', '1.1', /Between 0.1 and 1/],
    ['rules-hate-wide', '0', /Between 0.1 and 1/],
    ['rules-hate-wide', '-1', /Between 0.1 and 1/],
    ['learned-hate-strict', '7', /Between -6 and 6/],
    ['rules-hate-strict', 'high', /number/],
    ['rules-hate-strict', '1e9', /number/],
    ['rules-hate-strict', 'NaN', /number/],
    ['rules-hate-strict', 'Infinity', /number/],
  ])('%s %j is refused with a sentence', (field, raw, sentence) => {
    expect(refusal({ [field]: raw })[field]).toMatch(sentence);
  });

  it('of a pair, the wide one cannot be above the strict one', () => {
    expect(Object.keys(refusal({ 'rules-pii-strict': '0.4', 'rules-pii-wide': '0.5' }))).toEqual(['rules-pii-wide']);
    expect(refusal({ 'rules-pii-strict': '0.5', 'rules-pii-wide': '0.5' })).toEqual({});
  });

  it('a change needs its reason and the version that it was made on; a trial needs neither', () => {
    const parsed = thresholdsForm.safeParse({ version: '-1', reason: 'no' });
    expect(parsed.success ? [] : Object.keys(sentencesOf(parsed.error)).sort()).toEqual(['reason', 'version']);
    expect(thresholdsForm.parse({ version: '0', reason: 'A reason that says why.' }).typed).toHaveLength(
      thresholdsDraft.parse({}).length,
    );
  });
});
