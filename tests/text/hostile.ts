import fc from 'fast-check';

/** Pieces that break pages where a renderer is careless, mixed with ordinary words. */
const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<style>',
  '</p>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '&#x6A;avascript:',
  '"',
  "'",
  '\\',
  '\u0000',
  '[x](javascript:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,<script>)',
  '[x](vbscript:x)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=x>)',
  '[x](https://a.b "onclick=x")',
  '<javascript:alert(1)>',
  '[r]: javascript:alert(1)',
  '[r]',
  '<https://a.b>',
  'https://a.b/?q=<script>',
  'a@b.org',
  '[^1]',
  '[^1]: note',
  ':::callout[T]{kind="missed"}',
  ':::quote{by="<script>" source="x" href="javascript:alert(1)"}',
  ':::figure{src="javascript:alert(1)" alt="\\" onerror=x" caption="<b>"}',
  ':::unknown{onclick="x"}',
  ':::',
  ':span[x]{onclick=alert(1) style="x"}',
  '::leaf{.c #d}',
  '# ',
  '> ',
  '- ',
  '1. ',
  '```',
  '`',
  '*',
  '**',
  '_',
  '~~',
  '|',
  '|-|-|',
  '[',
  ']',
  '(',
  ')',
  '!',
  '{',
  '}',
  '---',
  '===',
  '\n',
  '\n\n',
  '    ',
  '\t',
  ' ',
  'word',
  'Frauen',
  'слово',
  '言葉',
  '😀',
  '\u202e',
  '\ud800',
  '\ufdd0',
  '\ufdd5',
] as const;

/** A text made of such pieces. */
export const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

/** A text of harmless words between Markdown's marks: each word begins with a letter and is told apart by its number. */
export const markedWords = fc
  .array(fc.tuple(fc.constantFrom(...marks()), fc.constantFrom('Wort', 'слово', '言葉', 'word')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pairs) => {
    const words = pairs.map(([, word], index) => `${word}${index}`);
    return { words, text: pairs.map(([mark], index) => `${mark}${words[index] ?? ''}`).join('') };
  });

function marks(): readonly string[] {
  return [
    ' ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n# ',
    '\n## ',
    ' *',
    '* ',
    ' **',
    '** ',
    ' _',
    '_ ',
    ' `',
    '` ',
    ' ~~',
    ' :',
    ': ',
    '::',
    '\n::',
    '\n:::',
    '\n:::\n',
    ' [',
    '] ',
    ' ![',
    ' <',
    '> ',
    '</',
    ' {',
    '} ',
    ' | ',
    '\n---\n',
    '\n===\n',
    ' \\',
    '\n    ',
    '\t',
    ' & ',
    '! ',
    '. ',
    ', ',
  ];
}

/** What makes a page dangerous, looked for in the tags of an HTML text. An empty list means: none of it is there. */
export function dangersIn(html: string): readonly string[] {
  const tags = html.match(/<[^>]*>/g) ?? [];
  const quoted = /"[^"]*"/g;
  return [
    ...tags.filter((tag) => /^<\/?(script|style|iframe|object|embed|svg|math|form|link|meta|base)\b/i.test(tag)),
    ...tags.filter((tag) => /\s(on\w+|style|srcdoc|formaction)\s*=/i.test(tag.replace(quoted, '""'))),
    ...tags.filter((tag) => /\s(href|src|cite)="\s*(javascript|data|vbscript):/i.test(tag)),
  ];
}

/** The words that a reader sees, out of an HTML text. */
export function seenIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
