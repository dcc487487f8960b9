import { describe, expect, it } from 'vitest';
import { found, weight } from '@/tests/civility/screened';

describe('attack', () => {
  it.each([
    ['You are a complete idiot.'],
    ['Shut up, you pathetic liar.'],
    ['The author is a moron.'],
    ['What a stupid man you are.'],
  ])('speaks to the writer of “%s”', (text) => {
    expect(weight('attack', text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['You are right about the numbers.'],
    ['Your argument is weak and your source is old.'],
    ['I called myself an idiot for believing the recruiter.'],
    ['That was a stupid law.'],
  ])('leaves alone “%s”', (text) => {
    expect(weight('attack', text)).toBeLessThan(0.6);
  });

  it('knows the people of the place by name', () => {
    const text = 'Marlow writes like a fool.';
    const plain = weight('attack', text);
    expect(weight('attack', text, { people: ['Ines Marlow'] })).toBeGreaterThan(plain);
    expect(found('attack', text, { people: ['Ines Marlow'] }).some(({ cause }) => cause.includes('one of us'))).toBe(
      true,
    );
  });
});
