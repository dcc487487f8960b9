import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coversAll, segmentsOf } from '@/lib/domain/segments';

const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
const anyText = fc.string({ unit: 'binary', maxLength: 50 });

describe('segmentsOf', () => {
  test('a text without spans is one piece', () => {
    expect(segmentsOf('Good morning', [])).toEqual([{ text: 'Good morning', under: [], closing: [] }]);
  });

  test('an empty text has no pieces', () => {
    expect(segmentsOf('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  test('overlapping spans are cut where they meet, and each closes once', () => {
    expect(
      segmentsOf('abcdefgh', [
        { start: 1, end: 5 },
        { start: 3, end: 7 },
      ]),
    ).toEqual([
      { text: 'a', under: [], closing: [] },
      { text: 'bc', under: [0], closing: [] },
      { text: 'de', under: [0, 1], closing: [0] },
      { text: 'fg', under: [1], closing: [1] },
      { text: 'h', under: [], closing: [] },
    ]);
  });

  test('two spans over the same words close together', () => {
    const [piece] = segmentsOf('word', [
      { start: 0, end: 4 },
      { start: 0, end: 4 },
    ]);
    expect(piece).toEqual({ text: 'word', under: [0, 1], closing: [0, 1] });
  });

  test('a span that cuts an emoji in two takes all of it', () => {
    expect(segmentsOf('a😀b', [{ start: 2, end: 3 }]).map((piece) => piece.text)).toEqual(['a', '😀', 'b']);
  });

  test('the pieces joined are the text, whatever the spans', () => {
    fc.assert(
      fc.property(anyText, fc.array(span, { maxLength: 8 }), (text, spans) => {
        expect(
          segmentsOf(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('every span inside the text closes exactly once, and an empty one never', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 50 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const closed = segmentsOf(text, spans).flatMap((piece) => piece.closing);
          spans.forEach(({ start, end }, at) => {
            const marks = Math.max(0, start) < Math.min(text.length, end);
            expect(closed.filter((index) => index === at)).toHaveLength(marks ? 1 : 0);
          });
        },
      ),
    );
  });
});

describe('coversAll', () => {
  test.each([
    ['all of it', 'hello there', 0, 11, true],
    ['all but blanks at both ends', '  hello \n', 2, 7, true],
    ['not the first word', 'hello there', 6, 11, false],
    ['not the last word', 'hello there', 0, 5, false],
    ['more than there is', 'hello', -4, 90, true],
  ])('%s', (_name, text, start, end, expected) => {
    expect(coversAll(text, { start, end })).toBe(expected);
  });
});
