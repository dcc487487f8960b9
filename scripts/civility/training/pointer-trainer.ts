import type { LabelledText } from './corpora';
import { seededRandom, shuffled } from './random';
import { hashOf } from '@/lib/civility/learned/hash';
import type { ModelToken } from '@/lib/civility/learned/model-token';
import { pointableKind, pointerFeatures } from '@/lib/civility/learned/pointer';
import type { ClassTable } from '@/lib/civility/learned/word-classes';

/** Choices of a person, tried on the development data: 2 to the power of `bits` weights, passes, steps. */
const options = { bits: 15, epochs: 3, rate: 0.1, decay: 1e-4, firstBias: -3, biasRate: 0.002, seed: 7 } as const;
/** Texts that fewer annotators than this found toxic teach nothing about where to point. */
const toxicMin = 0.5;
const tokensMax = 300;

export interface PointerWeights {
  readonly values: Float32Array;
  readonly bias: number;
}

interface Word {
  readonly features: readonly number[];
  readonly marked: boolean;
}

/**
 * Learns where to point from the words that annotators marked in news comments (Toxic Spans, SemEval-2021): logistic
 * regression over the words of toxic comments, by AdaGrad. Same data and code, same weights.
 */
export function trainPointer(
  texts: readonly LabelledText[],
  tokensOf: (text: string) => readonly ModelToken[],
  table: ClassTable,
): PointerWeights {
  const comments = texts
    .filter(({ src, spans, y }) => src === 'tspans' && spans !== undefined && (y.toxic ?? 0) >= toxicMin)
    .map((text) => wordsOf(text, tokensOf(text.text), table));
  const mask = 2 ** options.bits - 1;
  const values = new Float32Array(mask + 1);
  const squares = new Float32Array(mask + 1).fill(1e-2);
  let bias: number = options.firstBias;
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const chosen of shuffled(comments.length, random)) {
      for (const { features, marked } of comments[chosen] ?? []) {
        let sum = bias;
        for (const hash of features) sum += values[hash & mask] ?? 0;
        const error = 1 / (1 + Math.exp(-sum)) - (marked ? 1 : 0);
        bias -= options.biasRate * error;
        for (const hash of features) {
          const slot = hash & mask;
          const slope = error + options.decay * (values[slot] as number);
          const square = (squares[slot] as number) + slope * slope;
          squares[slot] = square;
          values[slot] = (values[slot] as number) - (options.rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { values, bias };
}

function wordsOf({ spans = [] }: LabelledText, all: readonly ModelToken[], table: ClassTable): Word[] {
  const tokens = all.slice(0, tokensMax);
  const hashes = tokens.map(({ folded }) => hashOf(folded));
  return tokens.flatMap((token, at) => {
    const kind = pointableKind(token, table);
    if (kind === null) return [];
    const half = (token.end - token.start) / 2;
    const marked = spans.some(([from, to]) => Math.min(to, token.end) - Math.max(from, token.start) >= half);
    return [{ features: pointerFeatures(tokens, hashes, at, kind), marked }];
  });
}
