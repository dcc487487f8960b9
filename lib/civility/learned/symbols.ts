import { hashOf } from '@/lib/civility/learned/hash';
import type { ModelToken } from '@/lib/civility/learned/model-token';
import { type ClassTable, classOf } from '@/lib/civility/learned/word-classes';

/** The most tokens of one text that the model reads; a longer text is read at its beginning and its end. */
export const tokensMax = 500;

/** One unit of the sentence as the model sees it: a word, a merged name of a group, a mark. */
export interface ModelSymbol {
  /** Hash of the word, or of its class where the class hides it. */
  readonly hash: number;
  /** Index of its class, -1 for none. */
  readonly kind: number;
  readonly word: string;
  readonly hidden: boolean;
  readonly quoted: boolean;
  /** Ends a sentence. */
  readonly stop: boolean;
  /** UTF-16 offsets of the whole unit. */
  readonly start: number;
  readonly end: number;
}

const openings = new Set(['"', '“', '„', '«', '‘', "'"]);
const closings = new Set(['"', '”', '“', '»', '’', "'"]);
const stops = new Set(['.', '!', '?', '…', ';', '\n']);
const wordLengthMax = 40;

/** Marks the tokens that stand between quotation marks of the same line of thought (at most 60 tokens apart). */
export function quotedTokens(tokens: readonly ModelToken[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let opened = -1;
  tokens.forEach((token, index) => {
    const mark = token.folded;
    if (mark.length > 2 || token.kind === 'word') return;
    const touchesBefore = tokens[index - 1]?.end === token.start;
    const touchesAfter = tokens[index + 1]?.start === token.end;
    if (opened >= 0 && closings.has(mark) && touchesBefore && index - opened > 1) {
      if (index - opened <= 60) inside.fill(1, opened + 1, index);
      opened = -1;
    } else if (openings.has(mark) && touchesAfter && !(touchesBefore && mark === "'")) {
      opened = index;
    }
  });
  return inside;
}

/** Reads tokens into symbols: finds the class of each, joins "young Muslim women" into one group. */
export function symbolsOf(tokens: readonly ModelToken[], table: ClassTable): ModelSymbol[] {
  const read = tokens.length <= tokensMax ? tokens : [...tokens.slice(0, tokensMax - 100), ...tokens.slice(-100)];
  const quoted = quotedTokens(read);
  const group = table.names.indexOf('GROUP');
  const colour = table.names.indexOf('COLOUR');
  const person = table.names.indexOf('PERSON');
  const symbols: ModelSymbol[] = [];
  for (let index = 0; index < read.length;) {
    const { kind, length } = classAt(read, index, table);
    let last = index + length - 1;
    let chosen = kind;
    if (kind >= 0 && (kind === group || kind === colour)) {
      for (;;) {
        const next = classAt(read, last + 1, table);
        if (next.length === 0 || next.kind < 0 || ![group, colour, person].includes(next.kind)) break;
        last += next.length;
        chosen = group;
      }
    }
    symbols.push(symbolOf(read, index, last, chosen, quoted[index] === 1, table));
    index = last + 1;
  }
  return symbols;
}

function classAt(tokens: readonly ModelToken[], index: number, table: ClassTable): { kind: number; length: number } {
  const token = tokens[index];
  if (token === undefined) return { kind: -1, length: 0 };
  const most = Math.min(table.longest.get(token.folded) ?? 1, tokens.length - index);
  let phrase = token.folded;
  let best = { kind: most > 1 ? -2 : classOf(table, token.folded), length: 1 };
  for (let count = 2; count <= most; count += 1) {
    phrase += ` ${tokens[index + count - 1]?.folded ?? ''}`;
    const kind = table.byWord.get(phrase);
    if (kind !== undefined) best = { kind, length: count };
  }
  return best.kind === -2 ? { kind: classOf(table, token.folded), length: 1 } : best;
}

function symbolOf(
  tokens: readonly ModelToken[],
  first: number,
  last: number,
  kind: number,
  quoted: boolean,
  table: ClassTable,
): ModelSymbol {
  const from = tokens[first];
  const to = tokens[last] ?? from;
  const start = from?.start ?? 0;
  const end = to?.end ?? start;
  let word = (from?.folded ?? '').slice(0, wordLengthMax);
  for (let index = first + 1; index <= last; index += 1) word += `_${tokens[index]?.folded ?? ''}`;
  const hidden = kind >= 0 && table.hidden[kind] === 1;
  const hash = hidden ? (table.hashes[kind] ?? 0) : hashOf(plainWord(word, from?.kind ?? 'word'));
  return { hash, kind, word, hidden, quoted, stop: stops.has(word), start, end };
}

function plainWord(word: string, kind: string): string {
  if (kind === 'url') return '<url>';
  if (kind === 'mention') return '<mention>';
  if (kind === 'number') return word.length > 6 ? '<long number>' : '<number>';
  return word;
}
