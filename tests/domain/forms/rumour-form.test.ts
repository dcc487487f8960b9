import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rumourForm } from '@/lib/domain/forms/rumour-form';
import { sentencesOf } from '@/lib/domain/forms/typed';
import { limits } from '@/lib/domain/limits';
import { rumourHint } from '@/lib/domain/rumour';

const typed = {
  claim: 'The moon is made of cheese.',
  phrases: ' Moon  Cheese \n\nmoon cheese\nluna* cheese',
  why: 'It was looked at, and is of rock.',
  sourceUrl: 'https://example.org/moon',
  rule: 'offtopic',
  note: 'This was looked into and is untrue.',
};
const refusal = (more: Record<string, string>) => {
  const parsed = rumourForm.safeParse({ ...typed, ...more });
  return parsed.success ? [] : Object.keys(sentencesOf(parsed.error));
};

describe('a rumour as it is typed', () => {
  it('keeps its sets of words in small letters', () => {
    expect(new Set(rumourForm.parse(typed).phrases)).toEqual(new Set(['moon cheese', 'luna* cheese']));
  });

  it.each([
    ['claim', ''],
    ['phrases', ''],
    ['phrases', 'moon'],
    ['phrases', 'moon *'],
    ['phrases', 'moon c'],
    ['why', 'no'],
    ['sourceUrl', ''],
    ['sourceUrl', 'http://example.org/moon'],
    ['sourceUrl', 'javascript:alert(1)'],
    ['sourceUrl', 'https://'],
    ['sourceUrl', 'https://example.org/a b'],
    ['rule', 'disclosure'],
    ['note', ''],
  ])('is refused for its %s: %j', (field, raw) => {
    expect(refusal({ [field]: raw })).toEqual([field]);
  });

  it('its note fits into a decision with the longest source behind it', () => {
    const sourceUrl = `https://example.org/${'a'.repeat(480)}`;
    const note = 'n'.repeat(limits.noteMax - 501);
    const form = rumourForm.parse({ ...typed, sourceUrl, note });
    const hint = rumourHint({ ...form, id: 'x', version: 1, savedAt: '', savedBy: null });
    expect(hint.note.length).toBeLessThanOrEqual(limits.noteMax);
    expect(refusal({ note: `${note}n` })).toEqual(['note']);
  });

  it.each(JSON.parse(readFileSync('content/seed/rumours.json', 'utf8')) as { claim: string; phrases: string[] }[])(
    'what comes with the newsroom fits the form: $claim',
    (rumour) => {
      expect(refusal({ ...rumour, phrases: rumour.phrases.join('\n') })).toEqual([]);
    },
  );
});
