/** A character of every plane of Unicode, many times over. */
const planes = Array.from({ length: 17 }, (_unused, plane) => String.fromCodePoint(plane * 0x10000 + 0x2f00)).join('');

/** Texts that are meant to be slow or to break something, by kind. */
export const nasty: Readonly<Record<string, string>> = {
  empty: '',
  '100,000 characters of words': 'word and more words, '.repeat(5_000).slice(0, 100_000),
  'one token of 50,000 letters': 'a'.repeat(50_000),
  'lone surrogates': '\ud800'.repeat(20_000),
  'every plane': planes.repeat(400),
  'only combining marks': '\u0301'.repeat(30_000),
  'bidi controls': '\u202e\u2066'.repeat(20_000),
  'names of object fields': 'constructor __proto__ '.repeat(4_000),
  'masked letters': 'f*'.repeat(25_000),
  'quotation marks': '"'.repeat(20_000),
  'the same two words': 'you are '.repeat(12_000),
  'spaced letters': 'f u c k '.repeat(10_000),
  'joined emoji': '🏳️‍🌈'.repeat(8_000),
  brackets: '(((('.repeat(20_000),
};
