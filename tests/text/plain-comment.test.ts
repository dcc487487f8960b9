import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment, renderMarkedComment } from '@/lib/text/comment';
import { plainComment } from '@/lib/text/plain-comment';

const piece = fc.constantFrom(
  'word',
  'Two words',
  'an end.',
  'l’été',
  'שלום',
  '😀',
  '12) no',
  '1. one',
  '-',
  '- item',
  '+',
  '#',
  '# head',
  '===',
  '---',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n\n',
  '"',
  "'",
  '(',
  ')',
  ':',
  '::',
  ':name',
  '!',
  '!x',
  '*',
  '_',
  '`',
  '>',
  '&amp;',
  '<b>',
  '[a](b)',
  'https://example.org',
  'a@b.org',
  '\t',
  '$',
  '{',
  '}',
  '%',
  '@',
  '/',
  '?',
  ';',
  '\u00a0',
  '\u2028',
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').trim())
  .filter((it) => it !== '');

describe('a comment of words alone', () => {
  it('comes out as the whole road of plugins would make it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc
            .string({ unit: 'grapheme' })
            .map((it) => it.trim())
            .filter((it) => it !== ''),
        ),
        (given) => {
          expect(plainComment(given) ?? renderMarkedComment(given)).toBe(renderMarkedComment(given));
        },
      ),
      { numRuns: 600 },
    );
  }, 30_000);

  it('keeps paragraphs and line breaks', () => {
    expect(renderComment('One.\nTwo.\n\nThree.')).toBe('<p>One.<br>\nTwo.</p>\n<p>Three.</p>');
  });

  it.each(['*stressed*', '> quoted', '1. one', '- one', '<b>bold</b>', 'a & b', '    code', '# head'])(
    'leaves %j to the plugins',
    (given) => {
      expect(plainComment(given)).toBeNull();
    },
  );
});
