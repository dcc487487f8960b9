import { emojiMark, foldCharacters, type FoldedText } from '@/lib/civility/fold-characters';
import { screenedLengthMax, type Token, type TokenKind } from '@/lib/civility/token';

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['url', /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/y],
  ['email', /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/y],
  [
    'url',
    /[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:com|org|net|info|biz|xyz|shop|online|site|club|top|io|me|co|ly|ru|cn|tk|link|live|app|store|example|uk|de|fr|es|us|eu|to|gg)(?:\/[^\s<>"]{0,500})?(?![\p{L}\p{N}])/uy,
  ],
  ['mention', /@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40}/uy],
  ['hashtag', /#[\p{L}_][\p{L}\p{N}_]{0,60}/uy],
  ['number', /\d[\d.,:/]{0,40}\d(?![\p{L}])|\d(?![\p{L}\d])/uy],
  ['word', /[\p{L}\p{N}\ue002]{1,64}(?:'[\p{L}]{1,20})?/uy],
];

/** Contractions written with an apostrophe: what the second part means. */
const endings = new Map([
  ['re', 'are'],
  ['m', 'am'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['s', "'s"],
]);
/** Contractions written without one: where they divide, and both parts. */
const joined = new Map<string, readonly [string, string, number]>([
  ['youre', ['you', 'are', 3]],
  ['theyre', ['they', 'are', 4]],
  ['im', ['i', 'am', 1]],
  ['ive', ['i', 'have', 1]],
  ['dont', ['do', 'not', 2]],
  ['doesnt', ['does', 'not', 4]],
  ['didnt', ['did', 'not', 3]],
  ['isnt', ['is', 'not', 2]],
  ['arent', ['are', 'not', 3]],
  ['wasnt', ['was', 'not', 3]],
  ['werent', ['were', 'not', 4]],
  ['cant', ['can', 'not', 3]],
  ['cannot', ['can', 'not', 3]],
  ['couldnt', ['could', 'not', 5]],
  ['wouldnt', ['would', 'not', 5]],
  ['shouldnt', ['should', 'not', 6]],
  ['havent', ['have', 'not', 4]],
  ['hasnt', ['has', 'not', 3]],
  ['aint', ['is', 'not', 2]],
  ['theyll', ['they', 'will', 4]],
  ['youll', ['you', 'will', 3]],
  ['hes', ['he', 'is', 2]],
  ['shes', ['she', 'is', 3]],
  ['thats', ['that', 'is', 4]],
  ['ur', ['your', '', 2]],
  ['u', ['you', '', 1]],
  ['r', ['are', '', 1]],
  ['gonna', ['going', 'to', 3]],
  ['wanna', ['want', 'to', 3]],
  ['gotta', ['got', 'to', 3]],
  ['imma', ['i', 'will', 1]],
  ['wont', ['will', 'not', 2]],
  ['yall', ['you', 'all', 1]],
]);

/** French and Italian words that lose their vowel before another. */
const elisions = new Set([
  'j',
  'l',
  'd',
  'm',
  'n',
  's',
  'c',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'un',
  'dell',
  'all',
  'nell',
]);

function splitWord(folded: string): readonly [string, string, number] | null {
  const at = folded.indexOf("'");
  if (at <= 0) return joined.get(folded) ?? null;
  const head = folded.slice(0, at);
  const tail = folded.slice(at + 1);
  if (tail === 't') {
    const whole = joined.get(head + tail);
    return whole ?? (head.endsWith('n') ? [head.slice(0, -1), 'not', head.length - 1] : null);
  }
  const ending = endings.get(tail);
  if (ending === undefined) return elisions.has(head) ? [head, tail, at + 1] : null;
  const isVerb =
    ending === "'s" &&
    ['he', 'she', 'it', 'that', 'what', 'who', 'there', 'here', 'where', 'this', 'everyone', 'nobody'].includes(head);
  return [head, isVerb ? 'is' : ending, at];
}

/** The pieces of a text, and where each stands in the folded text. */
export interface Cut {
  readonly tokens: readonly Token[];
  readonly folded: FoldedText;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Cuts a text into words, numbers, addresses, emoji and single signs, with their places in the original. */
export function tokenise(text: string): Cut {
  const read = text.length > screenedLengthMax ? text.slice(0, screenedLengthMax) : text;
  const folded = foldCharacters(read);
  const { chars, starts, ends } = folded;
  const tokens: Token[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  const push = (kind: TokenKind, from: number, to: number, word: string): void => {
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? start;
    froms.push(from);
    tos.push(to);
    tokens.push({ raw: text.slice(start, end), folded: word, start, end, kind, rewritten: false });
  };
  let at = 0;
  while (at < chars.length) {
    const char = chars.charAt(at);
    if (char === '\n') {
      if (tokens.at(-1)?.folded !== '\n') push('punct', at, at + 1, '\n');
      at += 1;
      continue;
    }
    if (char <= ' ') {
      at += 1;
      continue;
    }
    const found = firstMatch(chars, at, char);
    if (found === null) {
      push(
        char === emojiMark ? 'emoji' : 'punct',
        at,
        at + 1,
        char === emojiMark ? text.slice(starts[at] ?? 0, ends[at] ?? 0) : char,
      );
      at += 1;
      continue;
    }
    const [kind, length] = found;
    const word = chars.slice(kind === 'hashtag' ? at + 1 : at, at + length);
    const isInitial = length === 1 && text.charAt(starts[at] ?? 0) !== char;
    const parts = kind === 'word' && !isInitial ? splitWord(word) : null;
    if (parts === null || parts[1] === '') push(kind, at, at + length, parts === null ? word : parts[0]);
    else {
      push('word', at, at + parts[2], parts[0]);
      push('word', at + parts[2], at + length, parts[1]);
    }
    at += length;
  }
  return { tokens, folded, from: froms, to: tos };
}

const letterStart = /[\p{L}\ue002]/u;
const addressSigns = '.@:-_%+';

function matchAt(kind: TokenKind, chars: string, at: number): number {
  for (const [name, pattern] of patterns) {
    if (name !== kind) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(chars);
    if (match !== null) return match[0].length;
  }
  return 0;
}

function firstMatch(chars: string, at: number, char: string): readonly [TokenKind, number] | null {
  const kinds: TokenKind[] = [];
  if (char === '@') kinds.push('mention');
  else if (char === '#') kinds.push('hashtag');
  else {
    const isDigit = char >= '0' && char <= '9';
    if (!isDigit && !(char >= 'a' && char <= 'z') && !letterStart.test(char)) return null;
    const length = matchAt('word', chars, at);
    const next = chars.charAt(at + length);
    if (next !== '' && addressSigns.includes(next)) kinds.push('url', 'email');
    if (isDigit) kinds.push('number');
    for (const kind of kinds) {
      const found = matchAt(kind, chars, at);
      if (found > 0) return [kind, found];
    }
    return length > 0 ? ['word', length] : null;
  }
  for (const kind of kinds) {
    const found = matchAt(kind, chars, at);
    if (found > 0) return [kind, found];
  }
  return null;
}
