import { hashOf, joinHash } from '@/lib/civility/learned/hash';
import type { ModelToken, RuleHit } from '@/lib/civility/learned/model-token';
import { type ModelSymbol, symbolsOf } from '@/lib/civility/learned/symbols';
import type { ClassTable } from '@/lib/civility/learned/word-classes';

/** The features of one text: hashes of what was seen, each once, with the symbols that it covers. */
export interface FeatureSet {
  readonly symbols: readonly ModelSymbol[];
  readonly hashes: Uint32Array;
  /** First and last symbol that the feature at the same index covers. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Features before this index are words and classes; from it on, pieces of words, which count for less. */
  readonly pieces: number;
}

/** How much a piece of a word counts beside a word. Chosen on the development data. */
export const pieceValue = 0.35;

const featuresMax = 6000;
const word1 = hashOf('word 1');
const word2 = hashOf('word 2');
const word3 = hashOf('word 3');
const skip = hashOf('skip');
const shape = hashOf('shape');
const short = hashOf('short');
const pair = hashOf('pair');
const other = hashOf('class:other');
const stop = hashOf('class:stop');
const quotedSalt = hashOf('quoted');
const pieceSalt = hashOf('piece');

/** Findings of these rules say something about the model's questions. */
const hitRules = new Set(['hate', 'attack', 'profanity', 'threat', 'spam', 'disclosure', 'allegation', 'pii']);

/** Collects features, each once, up to a bound. */
class FeatureList {
  readonly hashes: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly #seen = new Set<number>();

  add(hash: number, from: number, to: number): void {
    if (this.#seen.has(hash) || this.hashes.length >= featuresMax) return;
    this.#seen.add(hash);
    this.hashes.push(hash);
    this.from.push(from);
    this.to.push(to);
  }
}

/**
 * The features of a text, the same in training and on the running site: words one to three in a row, pairs with a gap,
 * runs of word classes, the shortened sentence of key classes (who is said to be what, and in whose mouth), pieces of
 * words, the text's looks, and what the rules saw.
 */
export function featuresOf(tokens: readonly ModelToken[], hits: readonly RuleHit[], table: ClassTable): FeatureSet {
  const symbols = symbolsOf(tokens, table);
  const list = new FeatureList();
  addWords(list, symbols);
  addClasses(list, symbols, table);
  addShortened(list, symbols, table);
  addLooks(list, symbols, hits);
  const pieces = list.hashes.length;
  addPieces(list, symbols);
  return {
    symbols,
    hashes: Uint32Array.from(list.hashes),
    from: Uint16Array.from(list.from),
    to: Uint16Array.from(list.to),
    pieces,
  };
}

function addWords(list: FeatureList, symbols: readonly ModelSymbol[]): void {
  symbols.forEach((symbol, index) => {
    list.add(joinHash(word1, symbol.hash), index, index);
    const next = symbols[index + 1];
    if (next === undefined) return;
    const two = joinHash(symbol.hash, next.hash);
    list.add(joinHash(word2, two), index, index + 1);
    const third = symbols[index + 2];
    if (third === undefined) return;
    list.add(joinHash(word3, joinHash(two, third.hash)), index, index + 2);
    list.add(joinHash(skip, joinHash(symbol.hash, third.hash)), index, index + 2);
    const fourth = symbols[index + 3];
    if (fourth !== undefined) list.add(joinHash(skip, joinHash(symbol.hash, fourth.hash)), index, index + 3);
  });
}

function addClasses(list: FeatureList, symbols: readonly ModelSymbol[], table: ClassTable): void {
  const kinds = symbols.map((symbol) => {
    if (symbol.stop) return stop;
    const hash = symbol.kind < 0 ? other : (table.hashes[symbol.kind] ?? other);
    return symbol.quoted ? joinHash(quotedSalt, hash) : hash;
  });
  for (let index = 0; index < kinds.length; index += 1) {
    let run = joinHash(shape, kinds[index] ?? 0);
    let classed = (symbols[index]?.kind ?? -1) >= 0 ? 1 : 0;
    for (let length = 2; length <= 5 && index + length <= kinds.length; length += 1) {
      const at = index + length - 1;
      run = joinHash(run, kinds[at] ?? 0);
      if ((symbols[at]?.kind ?? -1) >= 0) classed += 1;
      if (classed >= 2) list.add(run, index, at);
    }
  }
}

/** Key classes in order, the rest left out: "Nobody should ever say that X are Y" reads NOT MUST SAY GROUP BE BAD. */
function addShortened(list: FeatureList, symbols: readonly ModelSymbol[], table: ClassTable): void {
  const at: number[] = [];
  const kinds: number[] = [];
  symbols.forEach((symbol, index) => {
    const key = symbol.kind >= 0 && table.key[symbol.kind] === 1;
    if (!key && !symbol.stop) return;
    const plain = symbol.stop ? stop : (table.hashes[symbol.kind] ?? other);
    const hash = symbol.quoted ? joinHash(quotedSalt, plain) : plain;
    if (kinds.at(-1) === hash) return;
    kinds.push(hash);
    at.push(index);
  });
  for (let index = 0; index < kinds.length; index += 1) {
    let run = joinHash(short, kinds[index] ?? 0);
    const from = at[index] ?? 0;
    list.add(run, from, from);
    for (let length = 2; length <= 5 && index + length <= kinds.length; length += 1) {
      run = joinHash(run, kinds[index + length - 1] ?? 0);
      list.add(run, from, at[index + length - 1] ?? from);
    }
    for (let gap = 2; gap <= 6 && index + gap < kinds.length; gap += 1) {
      list.add(joinHash(pair, joinHash(kinds[index] ?? 0, kinds[index + gap] ?? 0)), from, at[index + gap] ?? from);
    }
  }
}

function addLooks(list: FeatureList, symbols: readonly ModelSymbol[], hits: readonly RuleHit[]): void {
  const last = Math.max(0, symbols.length - 1);
  const count = (test: (symbol: ModelSymbol) => boolean): number => Math.min(3, symbols.filter(test).length);
  list.add(hashOf('look bias'), 0, 0);
  list.add(hashOf(`look length ${Math.min(9, Math.floor(Math.log2(symbols.length + 1)))}`), 0, last);
  list.add(hashOf(`look ! ${count((symbol) => symbol.word === '!')}`), 0, last);
  list.add(hashOf(`look ? ${count((symbol) => symbol.word === '?')}`), 0, last);
  list.add(hashOf(`look quoted ${count((symbol) => symbol.quoted)}`), 0, last);
  for (const { rule, status, weight } of hits) {
    if (!hitRules.has(rule)) continue;
    list.add(hashOf(`hit ${rule}`), 0, last);
    list.add(hashOf(`hit ${rule} ${status} ${weight >= 0.6 ? 'strong' : 'weak'}`), 0, last);
  }
}

/** Pieces of two to five letters of each word, with its borders. */
function addPieces(list: FeatureList, symbols: readonly ModelSymbol[]): void {
  symbols.forEach((symbol, index) => {
    if (symbol.hidden || symbol.word.length < 2) return;
    const word = `^${symbol.word.slice(0, 24)}$`;
    for (let start = 0; start < word.length - 2; start += 1) {
      let hash = pieceSalt;
      for (let length = 1; length <= 5 && start + length <= word.length; length += 1) {
        hash = Math.imul(hash ^ word.charCodeAt(start + length - 1), 0x01000193);
        if (length >= 3) list.add(joinHash(pieceSalt, hash >>> 0), index, index);
      }
    }
  });
}
