import { describe, expect, test } from 'vitest';
import type { Finding, RuleId, Screening } from '@/lib/domain/finding';
import { nudgePoints } from '@/lib/domain/nudge';

const text = 'You fool, call 202 555 0143.';
const finding = (rule: RuleId, start = 0, end = 8): Finding => ({
  rule,
  start,
  end,
  status: 'asserted',
  weight: 0.9,
  forWriter: `About ${rule}.`,
  forModerator: '',
  cause: '',
});
const screening = (findings: readonly Finding[], rules: readonly RuleId[]): Screening => ({
  findings,
  rules,
  wide: rules,
  scores: { hate: 0, attack: 0, toxic: 0, spam: 0 },
  versions: {},
});

describe('what is said before a comment is sent', () => {
  test('the rule, its clause and the words, of what the screen is sure of', () => {
    expect(nudgePoints(text, screening([finding('attack')], ['attack']))).toEqual([
      {
        rule: 'attack',
        name: 'Personal attack',
        clause: 'No personal attacks.',
        words: 'You fool',
        sentence: 'About attack.',
      },
    ]);
  });
  test('nothing of what it only suspects', () => {
    expect(nudgePoints(text, screening([finding('attack')], []))).toEqual([]);
  });
  test.each<RuleId>(['disclosure', 'unavailable', 'language', 'offtopic'])(
    'nothing of %s, which no writer can mend',
    (rule) => {
      expect(nudgePoints(text, screening([finding(rule)], [rule]))).toEqual([]);
    },
  );
  test('nothing at all when somebody tells of danger, whatever else was found', () => {
    const both = screening([finding('profanity'), finding('disclosure')], ['profanity']);
    expect(nudgePoints(text, both)).toEqual([]);
  });
  test('four points at most', () => {
    expect(
      nudgePoints(
        text,
        screening(
          Array.from({ length: 9 }, () => finding('pii', 15, 27)),
          ['pii'],
        ),
      ),
    ).toHaveLength(4);
  });
});
