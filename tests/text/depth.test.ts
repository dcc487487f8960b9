import { describe, expect, it } from 'vitest';
import { flattenDepth } from '@/lib/text/depth';

describe('cutting depth', () => {
  it.each([
    ['a quotation', '> a\n> > b'],
    ['a list eight levels deep', Array.from({ length: 8 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['an indented line that is no list', `${' '.repeat(40)}verse`],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a call-out in a container', '::::box\n:::callout\na\n:::\n::::'],
    ['many call-outs one after the other', ':::callout\na\n:::\n\n'.repeat(20)],
  ])('leaves %s as it is', (_name, text) => {
    expect(flattenDepth(text)).toBe(text);
  });

  it.each([
    ['quotations to eight levels', `${'>'.repeat(100)} a`, `${'> '.repeat(8)}a`],
    ['lists on one line to eight levels', `${'- '.repeat(100)}a`, `${'- '.repeat(8)}a`],
    ['the indent of a list to eight levels', `${' '.repeat(100)}- a`, `${' '.repeat(16)}- a`],
    ['notes in notes', `${'[^a]: '.repeat(9)}x`, `${'[^a]: '.repeat(8)}x`],
  ])('cuts %s', (_name, text, cut) => {
    expect(flattenDepth(text)).toBe(cut);
  });

  it('takes a fourth open container for text', () => {
    expect(flattenDepth(':::a\n'.repeat(4).trim())).toBe(':::a\n:::a\n:::a\n\\:\\:\\:a');
  });

  it('takes a table wider than any page for text', () => {
    expect(flattenDepth(`${'|-'.repeat(41)}|`)).not.toMatch(/(?<!\\)\|/);
  });
});
