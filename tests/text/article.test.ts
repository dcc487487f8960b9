import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderArticle } from '@/lib/text/article';
import { dangersIn, hostileText, markedWords, seenIn } from './hostile';

/** The HTML without the names of its blocks, which have tests of their own. */
const page = (markdown: string) => renderArticle(markdown).html.replace(/ data-block="[^"]*"/g, '');

describe('the text of a story', () => {
  it.each([
    ['a sub-heading with its id', '## What *happened*', '<h2 id="s-what-happened">What <em>happened</em></h2>'],
    ['a first-level heading one level down', '# A', '<h2 id="s-a">A</h2>'],
    [
      'a link to elsewhere, quietly',
      '[a](https://b.org)',
      '<p><a href="https://b.org" rel="noopener noreferrer">a</a></p>',
    ],
    ['a link within the site', '[a](/articles/b)', '<p><a href="/articles/b">a</a></p>'],
    [
      'a link without a protocol as one to elsewhere',
      '[a](//b.org)',
      '<p><a href="//b.org" rel="noopener noreferrer">a</a></p>',
    ],
    [
      'a call-out',
      ':::callout[In case you missed it]{kind="missed"}\nRead *this*.\n:::',
      '<aside class="callout callout-missed"><p class="callout-title">In case you missed it</p><p>Read <em>this</em>.</p></aside>',
    ],
    [
      'a call-out of a kind that there is not as a note',
      ':::callout{kind="evil x"}\na\n:::',
      '<aside class="callout callout-note"><p>a</p></aside>',
    ],
    [
      'a quotation with who said it and where',
      ':::quote{by="A. B., nurse" source="The Paper" href="https://b.org"}\nWords.\n:::',
      '<figure class="quote"><blockquote>\n<p>Words.</p>\n</blockquote><figcaption>A. B., nurse, <a href="https://b.org" rel="noopener noreferrer">The Paper</a></figcaption></figure>',
    ],
    [
      'a quotation of nobody',
      ':::quote\nWords.\n:::',
      '<figure class="quote"><blockquote>\n<p>Words.</p>\n</blockquote></figure>',
    ],
    [
      'where to read on',
      ':::learn-more\n- [a](/b)\n:::',
      '<aside class="learn-more"><p class="learn-more-title">Learn more</p><ul>\n<li><a href="/b">a</a></li>\n</ul></aside>',
    ],
    [
      'a picture with caption and credit',
      ':::figure{src="/a.svg" alt="A map" caption="Where" credit="B"}\n:::',
      '<figure class="figure"><div><img src="/a.svg" alt="A map" loading="lazy" decoding="async"></div><figcaption>Where <span class="credit">B</span></figcaption></figure>',
    ],
    [
      'words that stand within a picture’s fences',
      ':::figure{src="/a.svg" alt="A"}\nMore.\n:::',
      '<figure class="figure"><div><img src="/a.svg" alt="A" loading="lazy" decoding="async"></div><p>More.</p></figure>',
    ],
    [
      'the numbers that were given',
      '1984. a\n2001. b',
      '<ol start="1984">\n<li>a</li>\n<li value="2001">b</li>\n</ol>',
    ],
    ['nothing of an HTML comment', '<!-- to do -->\n\na', '<p>a</p>'],
  ])('shows %s', (_name, markdown, html) => {
    expect(page(markdown)).toBe(html);
  });

  it.each([
    ['a time of day and a ratio', 'At 10:30, 3:2, :smile: and a::b'],
    ['an unknown inline directive', 'text :abbr[HTML *x*]{.c} more'],
    ['an unknown leaf directive', '::leaf[label]{a=b}'],
    ['a lone fence', ':::'],
  ])('shows %s as it was typed', (_name, markdown) => {
    expect(page(markdown)).toBe(`<p>${markdown}</p>`);
  });

  it('shows an unknown container with its fences, and renders what is in it', () => {
    expect(page(':::box[Label]{x=1}\nInside *em*\n:::\n\nafter')).toBe(
      '<p>:::box[Label]{x=1}</p>\n<p>Inside <em>em</em></p>\n<p>:::</p>\n<p>after</p>',
    );
  });

  it('renders a call-out inside an unknown container', () => {
    expect(page('::::box\n:::callout\na\n:::\n::::')).toContain('<aside class="callout callout-note"><p>a</p></aside>');
  });

  it.each([
    ['HTML', '<b>a</b>', '<p>&#x3C;b>a&#x3C;/b></p>'],
    [
      'a block of HTML',
      '<details><summary>a</summary>b</details>',
      '<p>&#x3C;details>&#x3C;summary>a&#x3C;/summary>b&#x3C;/details></p>',
    ],
  ])('shows %s as it was typed, made harmless', (_name, markdown, html) => {
    expect(page(markdown)).toBe(html);
  });

  it('drops an address that could run something, and keeps the words', () => {
    expect(page('[x](javascript:alert(1)) ![y](data:image/png;base64,AA)')).toBe(
      '<p><a>x</a> <img alt="y" loading="lazy" decoding="async"></p>',
    );
  });

  it('writes an outline of its sub-headings, each with an id of its own', () => {
    const { outline, html } = renderArticle(
      '## A\n\n### B\n\n## A\n\n## Über uns\n\n## \n\n#### Deep\n\nx[^1]\n\n[^1]: y',
    );
    expect(outline).toEqual([
      { id: 's-a', text: 'A', level: 2 },
      { id: 's-b', text: 'B', level: 3 },
      { id: 's-a-2', text: 'A', level: 2 },
      { id: 's-uber-uns', text: 'Über uns', level: 2 },
    ]);
    for (const { id } of outline) expect(html).toContain(`id="${id}"`);
  });

  it('ties a note to the words that it belongs to, both ways', () => {
    const html = page('x[^1]\n\n[^1]: y');
    expect(html).toContain('href="#note-fn-1" id="note-fnref-1"');
    expect(html).toContain('<li id="note-fn-1">');
    expect(html).toContain('aria-describedby="footnote-label"');
    expect(html).toContain('<h2 id="footnote-label">Notes</h2>');
  });

  it('names a block by its words, so that the name outlives a change elsewhere', () => {
    const name = (html: string, words: string) => new RegExp(`data-block="([^"]+)">${words}`).exec(html)?.[1];
    const before = renderArticle('First.\n\nSecond.').html;
    const after = renderArticle('Something new.\n\nFirst, changed.\n\nSecond.').html;
    expect(name(after, 'Second')).toBe(name(before, 'Second'));
    expect(name(after, 'First')).not.toBe(name(before, 'First'));
  });

  it('gives two blocks with the same words two names', () => {
    const names = [...renderArticle('Same.\n\nSame.').html.matchAll(/data-block="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(2);
  });

  it.each([
    [1, 10],
    [1, 300],
    [4, 952],
  ])('takes %i minutes to read %i words', (minutes, words) => {
    expect(renderArticle('word '.repeat(words)).readingMinutes).toBe(minutes);
  });

  it('never holds anything dangerous, whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(dangersIn(renderArticle(text).html)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no word, whatever marks stand between them', () => {
    fc.assert(
      fc.property(markedWords, ({ text, words }) => {
        const seen = seenIn(renderArticle(text).html);
        expect(words.filter((word) => !seen.includes(word))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
