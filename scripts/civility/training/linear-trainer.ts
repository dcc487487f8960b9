import { seededRandom, shuffled } from './random';
import type { Rows } from './rows';
import { pieceValue } from '@/lib/civility/learned/features';
import type { HeadName } from '@/lib/civility/learned/heads';

export interface LinearOptions {
  /** The table has 2 to this power of weights. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each weight towards zero at every visit. */
  readonly decay: number;
  readonly seed: number;
}

/** Logistic regression on hashed features with row-normalised values, by AdaGrad. Same seed, same weights. */
export function trainLinear(rows: Rows, head: HeadName, options: LinearOptions): Float32Array {
  const size = 2 ** options.bits;
  const mask = size - 1;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-4);
  const labels = rows.labels[head];
  const counts = rows.weights[head];
  const { starts, splits, hashes } = rows;
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffled(rows.count, random);
    for (const row of order) {
      const label = labels[row] ?? Number.NaN;
      const count = counts[row] ?? 0;
      if (Number.isNaN(label) || count === 0) continue;
      const from = starts[row] ?? 0;
      const split = splits[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      const scale = 1 / Math.sqrt(Math.max(1, split - from + (to - split) * pieceValue * pieceValue));
      let sum = 0;
      for (let at = from; at < split; at += 1) sum += weights[(hashes[at] as number) & mask] as number;
      let pieces = 0;
      for (let at = split; at < to; at += 1) pieces += weights[(hashes[at] as number) & mask] as number;
      const logit = (sum + pieces * pieceValue) * scale;
      const error = (1 / (1 + Math.exp(-logit)) - label) * count;
      for (let at = from; at < to; at += 1) {
        const slot = (hashes[at] as number) & mask;
        const value = at < split ? scale : scale * pieceValue;
        const weight = weights[slot] as number;
        const slope = error * value + options.decay * weight;
        const square = (squares[slot] as number) + slope * slope;
        squares[slot] = square;
        weights[slot] = weight - (options.rate * slope) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** The logit of one row. */
export function linearLogit(rows: Rows, row: number, weights: Float32Array): number {
  const mask = weights.length - 1;
  const from = rows.starts[row] ?? 0;
  const split = rows.splits[row] ?? 0;
  const to = rows.starts[row + 1] ?? 0;
  const scale = 1 / Math.sqrt(Math.max(1, split - from + (to - split) * pieceValue * pieceValue));
  let sum = 0;
  for (let at = from; at < split; at += 1) sum += weights[(rows.hashes[at] ?? 0) & mask] ?? 0;
  let pieces = 0;
  for (let at = split; at < to; at += 1) pieces += weights[(rows.hashes[at] ?? 0) & mask] ?? 0;
  return (sum + pieces * pieceValue) * scale;
}
