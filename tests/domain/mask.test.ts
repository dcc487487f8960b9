import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText, maskWords, spansOfWords } from '@/lib/domain/mask';

describe('masking a detail', () => {
  it.each([
    ['Call 555-0101 now', [{ start: 5, end: 13 }], `Call ${maskWords} now`],
    [
      'Ana and Ben',
      [
        { start: 0, end: 3 },
        { start: 8, end: 11 },
      ],
      `${maskWords} and ${maskWords}`,
    ],
    [
      'abcdef',
      [
        { start: 1, end: 3 },
        { start: 2, end: 5 },
      ],
      `a${maskWords}f`,
    ],
    ['abcdef', [{ start: -4, end: 99 }], maskWords],
    ['abcdef', [{ start: 3, end: 3 }], null],
    ['abcdef', [], null],
  ])('of %s gives what readers see', (text, spans, expected) => {
    expect(maskText(text, spans)).toBe(expected);
  });

  it('keeps nothing of what was masked, and everything else', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (marks) => {
        const text = marks.map((marked, n) => (marked ? 'X' : String.fromCharCode(97 + (n % 26)))).join('');
        const spans = marks.flatMap((marked, n) => (marked ? [{ start: n, end: n + 1 }] : []));
        const masked = maskText(text, spans);
        expect(masked?.replaceAll(maskWords, '') ?? text).toBe(text.replaceAll('X', ''));
        expect(masked === null).toBe(spans.length === 0);
      }),
    );
  });

  it('finds words in any case, and takes no word for a pattern', () => {
    expect(spansOfWords('Ana met ANA (a.*)', ['ana', ' ', 'a.*'])).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 11 },
      { start: 13, end: 16 },
    ]);
  });
});
