import { describe, expect, test } from 'vitest';
import { byHead } from '@/lib/civility/learned/heads';
import { tempered, temperedStrong, temperedWeak } from '@/lib/civility/learned/temper';
import type { Finding, FindingStatus, RuleId } from '@/lib/domain/finding';

const limits = { strict: 0.5, wide: -1 };
const found = (rule: RuleId, status: FindingStatus, weight: number): Finding => ({
  rule,
  start: 0,
  end: 4,
  status,
  weight,
  forWriter: 'Please look again.',
  forModerator: 'A pattern.',
  cause: 'a pattern',
});

test.each([
  ['an assertion of which the model is sure stays', 'hate', 'asserted', 0.9, 1, 0.9],
  ['an assertion that the model doubts a little stays', 'hate', 'asserted', 0.9, -2, 0.9],
  ['an assertion that the model doubts only orders the queue', 'hate', 'asserted', 0.9, -2.6, 0.45],
  ['an assertion that the model doubts strongly is kept for the record', 'hate', 'asserted', 0.9, -3.6, 0.25],
  ['a weak assertion gives way to a little doubt', 'hate', 'asserted', 0.45, -1.6, 0.25],
  ['a quotation in which the model sees hatred stays', 'hate', 'quoted', 0.36, 0, 0.36],
  ['a quotation in which the model sees none is kept for the record', 'hate', 'quoted', 0.36, -1.5, 0.25],
  ['a weight is never raised', 'hate', 'negated', 0.1, -4, 0.1],
  ['other rules are left alone', 'threat', 'asserted', 0.9, -9, 0.9],
] as const)('%s', (_case, rule, status, weight, logit, after) => {
  expect(tempered(found(rule, status, weight), logit, limits).weight).toBe(after);
});

test('without weights nothing is tempered', () => {
  const finding = found('hate', 'asserted', 0.9);
  expect(tempered(finding, -9, { strict: Infinity, wide: Infinity })).toBe(finding);
});

test.each([
  ['a weak pattern in a calm comment is kept for the record', 'threat', 0.5, -5, 0.25],
  ['a weak pattern in a heated comment stays', 'attack', 0.5, -2, 0.5],
  ['a strong pattern never gives way', 'threat', 0.9, -9, 0.9],
  ['hatred is left to the other rule', 'hate', 0.5, -9, 0.5],
] as const)('%s', (_case, rule, weight, logit, after) => {
  expect(temperedWeak(found(rule, 'asserted', weight), logit, limits).weight).toBe(after);
});

describe('a strong pattern', () => {
  const all = byHead(() => limits);
  const calm = byHead(() => -9);
  test.each([
    ['is told to the writer where the model sees rudeness', 'profanity', 0.85, { ...calm, toxic: -1.5 }, 0.85],
    ['is told to the writer where the model sees an attack', 'attack', 0.8, { ...calm, attack: -1.2 }, 0.8],
    [
      'only orders the queue where the model sees neither',
      'profanity',
      0.85,
      { ...calm, attack: -4, toxic: -2.2 },
      0.45,
    ],
    [
      'of an attack only orders the queue in a calm comment',
      'attack',
      0.8,
      { ...calm, attack: -1.6, toxic: -1.1 },
      0.45,
    ],
    ['of a threat only orders the queue where the model sees none', 'threat', 0.9, { ...calm, attack: 3 }, 0.45],
    ['of a threat is told to the writer where the model sees one', 'threat', 0.9, { ...calm, threat: -0.9 }, 0.9],
    ['of an accusation never gives way: “he is a trafficker” is calm', 'allegation', 0.9, calm, 0.9],
    ['of hatred is left to the other rules', 'hate', 0.9, calm, 0.9],
    ['of a telephone number never gives way', 'pii', 0.9, calm, 0.9],
    ['is never made heavier', 'attack', 0.3, calm, 0.3],
  ] as const)('%s', (_case, rule, weight, scores, after) => {
    expect(temperedStrong(found(rule, 'asserted', weight), scores, all).weight).toBe(after);
  });

  test('stays as it is without weights', () => {
    const none = byHead(() => ({ strict: Infinity, wide: Infinity }));
    const finding = found('profanity', 'asserted', 0.85);
    expect(temperedStrong(finding, calm, none)).toBe(finding);
  });
});
