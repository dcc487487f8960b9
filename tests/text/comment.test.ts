import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '@/lib/text/comment';
import { dangersIn, hostileText, markedWords, seenIn } from './hostile';

const link = (href: string, words: string) => `<a href="${href}" rel="nofollow ugc noopener noreferrer">${words}</a>`;

describe('a comment', () => {
  it.each([
    ['paragraphs and line breaks', 'a\nb\n\nc', '<p>a<br>\nb</p>\n<p>c</p>'],
    ['emphasis', '*a* **b**', '<p><em>a</em> <strong>b</strong></p>'],
    ['a quotation', '> a\n> b\n\nc', '<blockquote>\n<p>a<br>\nb</p>\n</blockquote>\n<p>c</p>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    [
      'the numbers that its author gave',
      '2019. a\n2021. b',
      '<ol start="2019">\n<li>a</li>\n<li value="2021">b</li>\n</ol>',
    ],
    ['a link', '[a](https://b.org/c)', `<p>${link('https://b.org/c', 'a')}</p>`],
    ['a link without words by its address', '[](https://b.org)', `<p>${link('https://b.org', 'https://b.org')}</p>`],
    ['a picture as a link to it', '![a cat](https://b.org/c.png)', `<p>${link('https://b.org/c.png', 'a cat')}</p>`],
  ])('shows %s', (_name, text, html) => {
    expect(renderComment(text)).toBe(html);
  });

  it.each([
    ['a time of day and a smiley', 'At 10:30 :smile: ::x :::y'],
    ['a hashtag', '#hash'],
    ['a heading', '# not a heading'],
    ['a line of dashes', '---'],
    ['a line of stars', '* * *'],
    ['a definition', '[a]: https://b.org "title"'],
    ['a link to a script', '[x](javascript:alert(1))'],
    ['a link that says more than it shows', '[x](https://b.org "more")'],
    ['a table', '| a | b |'],
    ['struck words', '~~a~~'],
  ])('shows %s as it was typed', (_name, text) => {
    expect(renderComment(text)).toBe(`<p>${text}</p>`);
  });

  it.each([
    ['HTML', '<b>a</b>', '<p>&#x3C;b>a&#x3C;/b></p>'],
    ['a script', '<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['an entity', 'a &copy; b', '<p>a &#x26;copy; b</p>'],
    ['an address that runs a script', '<javascript:alert(1)>', '<p>&#x3C;javascript:alert(1)></p>'],
  ])('shows %s as it was typed, made harmless', (_name, text, html) => {
    expect(renderComment(text)).toBe(html);
  });

  it('never holds anything dangerous, whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(dangersIn(renderComment(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('loses no word, whatever marks stand between them', () => {
    fc.assert(
      fc.property(markedWords, ({ text, words }) => {
        const seen = seenIn(renderComment(text));
        expect(words.filter((word) => !seen.includes(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
