import { describe, expect, it } from 'vitest';
import { defaultCommentSettings } from '@/lib/domain/comment-settings';
import type { Finding, RuleId, Screening } from '@/lib/domain/finding';
import { differs, outcomeOf } from '@/lib/domain/outcome';
import { countsOf } from '@/lib/domain/replay';

const text = 'Some words that were found.';
const finding = (rule: RuleId, weight: number): Finding => ({
  rule,
  start: 0,
  end: 4,
  status: 'asserted',
  weight,
  forWriter: 'w',
  forModerator: 'm',
  cause: 'c',
});
const screened = (rule: RuleId, weight: number, strict: boolean, wide: boolean): Screening => ({
  findings: [finding(rule, weight)],
  rules: strict ? [rule] : [],
  wide: wide ? [rule] : [],
  scores: { hate: 0, attack: 0, toxic: 0, spam: 0 },
  versions: {},
});
const clean: Screening = { ...screened('attack', 0, false, false), findings: [] };
const open = { ...defaultCommentSettings, holding: 'first-time' as const };

describe('what would happen with a comment', () => {
  it.each([
    ['nothing found', clean, { asked: [], wide: [], waits: false, help: false, reasons: [] }],
    ['below both thresholds', screened('attack', 0.2, false, false), { asked: [], wide: [], waits: true, reasons: [] }],
    ['from the wide one on', screened('attack', 0.4, false, true), { asked: [], wide: ['attack'], waits: true }],
    [
      'from the strict one on',
      screened('attack', 0.8, true, true),
      { asked: ['attack'], wide: ['attack'], waits: true },
    ],
    ['a protected fact', screened('identify', 1, true, true), { asked: [], wide: ['identify'] }],
    ['a call for help, however faint', screened('disclosure', 0.2, false, false), { asked: [], help: true }],
  ])('%s', (_name, screening, expected) => {
    expect(outcomeOf(text, screening, open)).toMatchObject(expected);
  });

  it('a call for help stands first in the queue even where no threshold is reached', () => {
    expect(outcomeOf(text, screened('disclosure', 0.2, false, false), open).reasons[0]?.reason).toBe('safeguarding');
  });

  it('everything waits where the site says so', () => {
    expect(outcomeOf(text, clean, defaultCommentSettings).waits).toBe(true);
  });
});

describe('two outcomes', () => {
  const before = outcomeOf(text, screened('attack', 0.4, false, true), open);
  it.each([
    ['the same', before, false, []],
    ['another weight with the same rules', outcomeOf(text, screened('attack', 0.5, false, true), open), false, []],
    ['asked besides', outcomeOf(text, screened('attack', 0.8, true, true), open), true, ['asked']],
    ['no longer marked', outcomeOf(text, clean, open), true, ['notForward', 'notWaits']],
  ] as const)('%s', (_name, after, different, counts) => {
    expect(differs(before, after)).toBe(different);
    expect(countsOf({ before, after })).toEqual(counts);
  });
});
