import { describe, expect, it } from 'vitest';
import { ruleIds } from '@/lib/domain/finding';
import { limits } from '@/lib/domain/limits';
import { houseRule, houseRules } from '@/lib/domain/rules';

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
