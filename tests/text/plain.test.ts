import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, plainText, wordCount } from '@/lib/text/plain';
import { hostileText } from './hostile';

describe('the words alone', () => {
  it.each([
    ['emphasis and links', '*a* **b** [c](/d)', 'a b c'],
    ['headings and paragraphs', '## A\n\nb', 'A\n\nb'],
    ['list items, each for itself', '- a\n- b', 'a\n\nb'],
    ['cells, each for itself', '| a | b |\n|---|---|\n| 1 | 2 |', 'a\n\nb\n\n1\n\n2'],
    ['line breaks', 'a  \nb', 'a\nb'],
    ['times of day', 'At 10:30 :smile:', 'At 10:30 :smile:'],
    ['a call-out', ':::callout[T]{kind="note"}\na\n:::', 'T\n\na'],
    ['a quotation with who said it', ':::quote{by="N" source="S"}\na\n:::', 'a\n\nN, S'],
    ['a picture’s description and caption', ':::figure{src="/a" alt="A" caption="C" credit="D"}\n:::', 'A\n\nC D'],
    ['nothing of an HTML comment', '<!-- a -->\n\nb', 'b'],
    ['a flood of marks', '['.repeat(700), '['.repeat(700)],
    ['nothing', '', ''],
  ])('hold %s', (_name, markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });
});

describe('an excerpt', () => {
  it.each([
    ['whole when it fits', 'A short one.', 20, 'A short one.'],
    ['cut at a word', 'The first words of it', 12, 'The first…'],
    ['without the mark that stood before the cut', 'The first, words of it', 12, 'The first…'],
    ['without headings, lists and asides', '## H\n\nA.\n\n- l\n\n:::callout\nx\n:::\n\nB.', 20, 'A. B.'],
    ['of one long word cut anywhere', 'a'.repeat(100), 10, `${'a'.repeat(9)}…`],
    ['never half an emoji', '😀'.repeat(20), 10, `${'😀'.repeat(4)}…`],
    ['with its times of day', 'At 10:30 they came.', 30, 'At 10:30 they came.'],
  ])('is %s', (_name, markdown, max, excerpt) => {
    expect(excerptOf(markdown, max)).toBe(excerpt);
  });

  it('finds the first paragraph behind a long list', () => {
    expect(excerptOf(`${'- an item of some words here\n'.repeat(400)}\nHere it is.`, 40)).toBe('Here it is.');
  });

  it('is never longer than asked, and never ill-formed', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, max) => {
        const excerpt = excerptOf(text.toWellFormed(), max);
        expect(excerpt.length).toBeLessThanOrEqual(max);
        expect(excerpt.isWellFormed()).toBe(true);
      }),
    );
  });
});

it.each([
  ['', 0],
  ['One two three', 3],
  ['well-being isn’t one', 3],
  ['## Head\n\n- a\n- b', 3],
  ['Слово и дело', 3],
])('the words of %j are %i', (markdown, count) => {
  expect(wordCount(markdown)).toBe(count);
});
