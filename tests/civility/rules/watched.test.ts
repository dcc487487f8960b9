import { describe, expect, it } from 'vitest';
import { fitsWildcard } from '@/lib/civility/rules/watched';
import { weight } from '../screened';

const term = (pattern: string, exceptions: readonly string[] = []) => ({
  terms: [{ id: 't', pattern, rule: 'hate' as const, exceptions, strict: true }],
});

describe('watched', () => {
  it('finds the site’s own words and phrases, and spares what is excepted', () => {
    expect(weight('hate', 'They are greenlanders all', term('greenland*'))).toBeGreaterThanOrEqual(0.6);
    expect(weight('hate', 'the green land is far', term('green land'))).toBeGreaterThanOrEqual(0.6);
    expect(weight('hate', 'the green land is far', term('green land', ['the green land']))).toBe(0);
  });

  it.each(['hate', 'attack', 'profanity'] as const)('counts under %s however calm the comment is', (rule) => {
    const terms = [{ id: 't', pattern: 'gobemouche', rule, exceptions: [], strict: true }];
    expect(weight(rule, 'Thank you, the lecture on the gobemouche was lovely.', { terms })).toBe(0.9);
  });

  it('is not slowed by a pattern made to be slow', () => {
    const before = process.cpuUsage();
    expect(
      weight('hate', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab '.repeat(100), term('(a+)+$ *a*a*a*a*a*a*a*a*a*c')),
    ).toBe(0);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});

describe('fitsWildcard', () => {
  it.each([
    ['cats', 'cat*', true],
    ['cat', 'cat*', true],
    ['scat', 'cat*', false],
    ['abcabc', '*bc', true],
    ['a', '**', true],
    ['', '*', true],
    ['b', 'a*b', false],
  ])('%s against %s is %s', (word, pattern, fits) => {
    expect(fitsWildcard(word, pattern)).toBe(fits);
  });
});
