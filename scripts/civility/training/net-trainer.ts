import { seededRandom, shuffled } from './random';
import { type NetInput, netRoom, type NetRoom, netShape, type NetWeights } from '@/lib/civility/learned/net';
import { headNames } from '@/lib/civility/learned/heads';
import { runNet } from '@/lib/civility/learned/net-forward';
import { netGradients, walkBack } from './net-gradients';
import { AdamSteps } from './adam';
import type { WordVectors } from '@/lib/civility/learned/word-vectors';

const { embedding, row: width, hidden, heads, buckets } = netShape;

/** One text for the network: its input, and by head a label (NaN for none) and how much it counts. */
export interface NetExample {
  readonly input: NetInput;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export interface NetOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Step of the word embeddings (AdaGrad). */
  readonly wordRate: number;
  /** Share of the words of which only the class is shown, so that classes learn to stand alone. */
  readonly wordDrop: number;
  readonly seed: number;
}

const batchSize = 16;
const symbolsMax = 72;

/** Weights before training, drawn small enough that no layer blows up (He et al., arXiv 1502.01852). */
export function freshNet(classCount: number, random: () => number): NetWeights {
  const draw = (length: number, inputs: number): Float32Array =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * Math.sqrt(6 / inputs) * 0.7);
  return {
    words: Float32Array.from({ length: buckets * embedding }, () => (random() * 2 - 1) * 0.1),
    classes: Float32Array.from({ length: (classCount + 2) * width }, () => (random() * 2 - 1) * 0.5),
    first: draw(hidden * 3 * width, 3 * width),
    firstBias: new Float32Array(hidden),
    second: draw(hidden * 3 * hidden, 3 * hidden),
    secondBias: new Float32Array(hidden),
    third: draw(hidden * 2 * hidden, 2 * hidden),
    thirdBias: new Float32Array(hidden),
    out: draw(heads * hidden, hidden),
    outBias: new Float32Array(heads),
  };
}

/** Trains the network by small batches: Adam for the layers, AdaGrad for the words. Same seed, same weights. */
export function trainNet(
  examples: readonly NetExample[],
  vectors: WordVectors,
  classCount: number,
  options: NetOptions,
): NetWeights {
  const random = seededRandom(options.seed);
  const weights = freshNet(classCount, random);
  const room = netRoom(symbolsMax);
  const gradients = netGradients(weights, symbolsMax);
  const squares = new Float32Array(weights.words.length).fill(1e-3);
  const layers = [
    'classes',
    'first',
    'firstBias',
    'second',
    'secondBias',
    'third',
    'thirdBias',
    'out',
    'outBias',
  ] as const;
  const steps = layers.map((layer) => new AdamSteps(weights[layer], gradients.layers[layer]));
  const total = options.epochs * examples.length;
  let done = 0;
  let inBatch = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const chosen of shuffled(examples.length, random)) {
      done += 1;
      const example = examples[chosen];
      if (example === undefined || example.input.count === 0) continue;
      if (random() > Math.max(...example.weights)) continue;
      const pace = 1 - 0.95 * (done / total);
      const input = disturbed(example.input, options.wordDrop, random);
      runNet(weights, vectors, input, room);
      const errors = errorsOf(example, room);
      walkBack(weights, input, room, errors, gradients);
      stepWords(weights.words, squares, input, gradients.embedded, options.wordRate * pace);
      inBatch += 1;
      if (inBatch < batchSize) continue;
      for (const step of steps) step.take(options.rate * pace, batchSize);
      inBatch = 0;
    }
  }
  return weights;
}

/** Drops what is learned of some words, keeping their class and their given numbers, and cuts long texts. */
function disturbed(input: NetInput, wordDrop: number, random: () => number): NetInput {
  const count = Math.min(input.count, symbolsMax);
  const starts = new Int32Array(count + 1);
  const kept = new Int32Array(input.buckets.length);
  let used = 0;
  for (let index = 0; index < count; index += 1) {
    starts[index] = used;
    if (random() < wordDrop) continue;
    for (let at = input.starts[index] ?? 0; at < (input.starts[index + 1] ?? 0); at += 1) {
      kept[used] = input.buckets[at] ?? 0;
      used += 1;
    }
  }
  starts[count] = used;
  return { ...input, count, starts, buckets: kept };
}

function errorsOf(example: NetExample, { out }: NetRoom): Float32Array {
  return Float32Array.from(headNames, (_head, index) => {
    const label = example.labels[index] ?? Number.NaN;
    if (Number.isNaN(label)) return 0;
    const weight = example.weights[index] ?? 0;
    const share = weight / Math.max(1e-9, Math.min(1, Math.max(...example.weights)));
    return (1 / (1 + Math.exp(-(out[index] ?? 0))) - label) * share;
  });
}

function stepWords(
  words: Float32Array,
  squares: Float32Array,
  input: NetInput,
  slopes: Float32Array,
  rate: number,
): void {
  for (let index = 0; index < input.count; index += 1) {
    const from = input.starts[index] ?? 0;
    const to = input.starts[index + 1] ?? 0;
    const share = to > from ? 1 / (to - from) : 0;
    const slopeAt = (index + 1) * width;
    for (let bucket = from; bucket < to; bucket += 1) {
      const row = (input.buckets[bucket] as number) * embedding;
      for (let unit = 0; unit < embedding; unit += 1) {
        const slope = (slopes[slopeAt + unit] as number) * share + 1e-6 * (words[row + unit] as number);
        const square = (squares[row + unit] as number) + slope * slope;
        squares[row + unit] = square;
        words[row + unit] = (words[row + unit] as number) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}
