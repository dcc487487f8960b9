import { describe, expect, it } from 'vitest';
import { found } from './screened';

describe('statusOf', () => {
  it.each([
    ['asserted', 'Refugees are vermin.'],
    ['quoted', 'The poster says "refugees are vermin" in red letters.'],
    ['negated', 'Refugees are not vermin.'],
    ['reported', 'He said refugees are vermin.'],
    ['reported', 'It is wrong to say refugees are vermin.'],
    ['quoted', 'People say ‘refugees are vermin’ but they are not.'],
  ] as const)('hears that it is %s: %s', (status, text) => {
    const statuses = found('hate', text).map((finding) => finding.status);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.every((seen) => seen === status)).toBe(true);
  });

  it('does not take a whole comment in quotation marks for a quotation', () => {
    expect(found('hate', '"Refugees are vermin."').map(({ status }) => status)).toContain('asserted');
  });

  it('does not excuse an insult to the reader because it is called racist', () => {
    expect(found('attack', 'You are a racist idiot.').map(({ status }) => status)).toContain('asserted');
  });
});
