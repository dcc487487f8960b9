import { describe, expect, it } from 'vitest';
import { ruleIds } from '@/lib/domain/finding';
import { limits } from '@/lib/domain/limits';
import { houseRule, houseRules, ruleAt, ruleBook, ruleInForce, rulesInForce } from '@/lib/domain/rules';

describe('the house rules', () => {
  it('each stand once', () => {
    expect(new Set(houseRules.map((rule) => rule.id)).size).toBe(houseRules.length);
  });

  it.each(houseRules.map((rule) => [rule.id, rule] as const))('%s has a note that fits into the form', (_id, rule) => {
    expect(rule.note.length).toBeLessThanOrEqual(limits.noteMax);
    expect(rule.note.trim()).not.toBe('');
    expect(houseRule(rule.id)).toBe(rule);
  });

  it.each(['disclosure', 'unavailable', 'language'] as const)(
    '%s is a finding and no rule that a decision could rest on',
    (id) => {
      expect(ruleIds).toContain(id);
      expect(houseRule(id)).toBeNull();
    },
  );

  it.each(['', 'none', 'toString', '__proto__'])('there is no rule %j', (id) => {
    expect(houseRule(id)).toBeNull();
  });
});

describe('the book of rules', () => {
  const anew = { ...(houseRule('spam') ?? houseRules[0]), id: 'spam' as const, version: 2, name: 'Offers' };
  const third = { ...anew, version: 3, name: 'Lures' };

  it.each([
    ['nothing', [], 'Advertising or recruitment'],
    ['one change', [anew], 'Offers'],
    ['two changes, in any order', [third, anew], 'Lures'],
  ] as const)('after %s, the newest wording is in force and the others are as they were', (_name, later, name) => {
    const book = ruleBook(later as typeof houseRules);
    expect(ruleInForce(book, 'spam')?.name).toBe(name);
    expect(rulesInForce(book).map(({ id }) => id)).toEqual(houseRules.map(({ id }) => id));
    expect(ruleInForce(book, 'attack')).toBe(houseRule('attack'));
  });

  it('keeps what a decision rested on; one from before there were versions rested on the first', () => {
    const book = ruleBook([anew, third] as typeof houseRules);
    expect(ruleAt(book, 'spam', 2)?.name).toBe('Offers');
    expect(ruleAt(book, 'spam', null)).toBe(houseRule('spam'));
    expect(ruleAt(book, 'disclosure', null)).toBeNull();
  });
});
