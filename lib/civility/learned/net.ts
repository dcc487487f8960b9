import { hashOf, joinHash } from '@/lib/civility/learned/hash';
import { headNames } from '@/lib/civility/learned/heads';
import type { ModelSymbol } from '@/lib/civility/learned/symbols';
import { vectorLength, type WordVectors } from '@/lib/civility/learned/word-vectors';

/** Numbers of the small network: a word is 16 numbers that it learns and 16 that are given; both layers of windows have 32 outputs. */
export const netShape = {
  embedding: 16,
  row: 16 + vectorLength,
  hidden: 32,
  buckets: 1 << 13,
  piecesMax: 12,
  symbolsMax: 200,
  heads: headNames.length,
} as const;

/** Weights of the network, as plain numbers. Matrices are stored row by row, one row an output. */
export interface NetWeights {
  /** buckets × embedding: words and pieces of words. */
  readonly words: Float32Array;
  /** (classes + 2) × row: no class, each class, and what is added inside quotation marks. */
  readonly classes: Float32Array;
  /** hidden × 3·row, and one bias each: windows of three words. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  /** hidden × 3·hidden: windows two to the left and two to the right. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  /** hidden × 2·hidden: the strongest and the mean of every output over the text. */
  readonly third: Float32Array;
  readonly thirdBias: Float32Array;
  /** heads × hidden, in the order of their names. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** How many numbers each part of the network has. */
export function netSizes(classCount: number): Readonly<Record<keyof NetWeights, number>> {
  const { embedding, row, hidden, buckets, heads } = netShape;
  return {
    words: buckets * embedding,
    classes: (classCount + 2) * row,
    first: hidden * 3 * row,
    firstBias: hidden,
    second: hidden * 3 * hidden,
    secondBias: hidden,
    third: hidden * 2 * hidden,
    thirdBias: hidden,
    out: heads * hidden,
    outBias: heads,
  };
}

/** What the network reads of a text: for each symbol its buckets, its row of given numbers, its class, and whether it is quoted. */
export interface NetInput {
  readonly count: number;
  /** Buckets of symbol i: buckets[starts[i]] up to buckets[starts[i + 1]]. */
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
  /** Row of the vectors, -1 for a word without one. */
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
  readonly quoted: Uint8Array;
}

const pieceSalt = hashOf('net piece');
const wordSalt = hashOf('net word');

/** Turns symbols into the network's input. Hidden words (names of groups, slurs) give only their class. */
export function netInput(
  symbols: readonly ModelSymbol[],
  vectors: WordVectors,
  symbolsMax: number = netShape.symbolsMax,
): NetInput {
  const count = Math.min(symbols.length, symbolsMax);
  const starts = new Int32Array(count + 1);
  const buckets: number[] = [];
  const rows = new Int32Array(count).fill(-1);
  const classes = new Uint8Array(count);
  const quoted = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const symbol = symbols[index];
    if (symbol === undefined) break;
    starts[index] = buckets.length;
    classes[index] = symbol.kind + 1;
    quoted[index] = symbol.quoted ? 1 : 0;
    if (symbol.hidden) continue;
    rows[index] = vectors.rows.get(symbol.hash) ?? -1;
    buckets.push(joinHash(wordSalt, symbol.hash) & (netShape.buckets - 1));
    addPieces(buckets, symbol.word);
  }
  starts[count] = buckets.length;
  return { count, starts, buckets: Int32Array.from(buckets), rows, classes, quoted };
}

function addPieces(buckets: number[], word: string): void {
  if (word.length < 4) return;
  const whole = `^${word}$`;
  const last = Math.min(whole.length - 4, netShape.piecesMax - 1);
  for (let start = 0; start <= last; start += 1) {
    buckets.push(joinHash(pieceSalt, hashOf(whole.slice(start, start + 4))) & (netShape.buckets - 1));
  }
}

/** Room for the numbers between input and output, kept so that training can walk back over them. */
export interface NetRoom {
  readonly embedded: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly strongest: Int32Array;
  readonly pooled: Float32Array;
  readonly third: Float32Array;
  readonly out: Float32Array;
}

export function netRoom(symbolsMax: number = netShape.symbolsMax): NetRoom {
  const { row, hidden, heads } = netShape;
  return {
    embedded: new Float32Array((symbolsMax + 2) * row),
    first: new Float32Array((symbolsMax + 4) * hidden),
    second: new Float32Array(symbolsMax * hidden),
    strongest: new Int32Array(hidden),
    pooled: new Float32Array(2 * hidden),
    third: new Float32Array(hidden),
    out: new Float32Array(heads),
  };
}
