const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Texts made to keep a parser busy, by name, each about as many UTF-16 code units long as asked. */
export const bombs: Readonly<Record<string, (length: number) => string>> = {
  'quotation marks': (length) => repeat('>', length),
  'spaced quotation marks': (length) => repeat('> ', length),
  'opening brackets': (length) => repeat('[', length),
  'unclosed links': (length) => repeat('[a](', length),
  'unclosed pictures': (length) => repeat('![', length),
  'unclosed emphasis': (length) => repeat('*a ', length),
  'crossed emphasis': (length) => repeat('*a_ ', length),
  'crossed emphasis on lines of its own': (length) => repeat('*a_\n', length),
  'runs of backticks': (length) => lines(Math.ceil(length / 36), (index) => `${'`'.repeat((index % 70) + 1)}a`),
  'unclosed tags': (length) => repeat('<a ', length),
  'HTML comments': (length) => repeat('<!--', length),
  'processing instructions': (length) => repeat('<?', length),
  strikes: (length) => repeat('~a ', length),
  'list marks on one line': (length) => repeat('- ', length),
  'numbers on one line': (length) => repeat('1. ', length),
  'list items': (length) => repeat('- a\n', length),
  'lists in lists': (length) =>
    lines(Math.floor(Math.sqrt(length)), (index) => `${' '.repeat(index * 2)}- a`).slice(0, length),
  'inline directives': (length) => repeat(':a[', length),
  attributes: (length) => repeat(':a{', length),
  'containers in containers': (length) => repeat(':::note\n', length),
  colons: (length) => repeat(':', length),
  notes: (length) => `${repeat('[^a]', length - 20)}\n\n[^a]: x`,
  'notes in notes': (length) => repeat('[^a]: ', length),
  definitions: (length) => lines(Math.ceil(length / 12), (index) => `[a${index}]: /x`),
  'a table with a wide head': (length) =>
    `${repeat('|a', length / 4)}\n${repeat('|-', length / 4)}\n${repeat('|b\n', length / 2)}`,
  'lines of bars': (length) => repeat('|\n', length),
  backslashes: (length) => repeat('\\', length),
  entities: (length) => repeat('&amp;', length),
  lines: (length) => repeat('lorem ipsum dolor sit amet\n', length),
  'straight quotation marks': (length) => repeat('"', length),
  addresses: (length) => repeat('www.a.b ', length),
  'e-mail addresses': (length) => repeat('a@b.co ', length),
  'one word': (length) => repeat('a', length),
  blanks: (length) => repeat(' ', length),
};
