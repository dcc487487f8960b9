import { describe, expect, test } from 'vitest';
import { headNames } from '@/lib/civility/learned/heads';
import { type NetInput, netRoom, netShape, netSizes, type NetWeights } from '@/lib/civility/learned/net';
import { runNet } from '@/lib/civility/learned/net-forward';
import { vectorLength } from '@/lib/civility/learned/word-vectors';
import { freshNet } from '@/scripts/civility/training/net-trainer';
import { seededRandom } from '@/scripts/civility/training/random';

const { embedding, row, hidden, heads, symbolsMax } = netShape;
const classCount = 3;
const random = seededRandom(11);
const drawn = (length: number): Float32Array => Float32Array.from({ length }, () => random() - 0.5);
const sizes = netSizes(classCount);
const weights: NetWeights = {
  words: drawn(sizes.words),
  classes: drawn(sizes.classes),
  first: drawn(sizes.first),
  firstBias: drawn(sizes.firstBias),
  second: drawn(sizes.second),
  secondBias: drawn(sizes.secondBias),
  third: drawn(sizes.third),
  thirdBias: drawn(sizes.thirdBias),
  out: drawn(sizes.out),
  outBias: drawn(sizes.outBias),
};
const vectors = { rows: new Map<number, number>(), numbers: drawn(5 * vectorLength) };

function inputOf(count: number): NetInput {
  const whole = (below: number): number => Math.floor(random() * below);
  return {
    count,
    starts: Int32Array.from({ length: count + 1 }, (_, index) => index * 2),
    buckets: Int32Array.from({ length: count * 2 }, () => whole(netShape.buckets)),
    rows: Int32Array.from({ length: count }, () => whole(6) - 1),
    classes: Uint8Array.from({ length: count }, () => whole(classCount + 1)),
    quoted: Uint8Array.from({ length: count }, () => whole(2)),
  };
}

const numbers = (from: ArrayLike<number>, start: number, length: number): number[] =>
  Array.from({ length }, (_, index) => from[start + index] ?? 0);
const positive = (value: number): number => Math.max(0, value);
const times = (matrix: Float32Array, bias: Float32Array, input: readonly number[]): number[] =>
  Array.from(bias, (start, unit) =>
    input.reduce((sum, value, at) => sum + (matrix[unit * input.length + at] ?? 0) * value, start),
  );

/** The network as it is described, one number after the other. */
function plainly(input: NetInput): number[] {
  const words = Array.from({ length: input.count }, (_, index) => {
    const buckets = numbers(input.buckets, index * 2, 2).map((bucket) =>
      numbers(weights.words, bucket * embedding, embedding),
    );
    const given = input.rows[index] ?? -1;
    const kind = numbers(weights.classes, (input.classes[index] ?? 0) * row, row);
    const quoted = numbers(weights.classes, weights.classes.length - row, row);
    return kind.map((value, unit) => {
      const learned = unit < embedding ? ((buckets[0]?.[unit] ?? 0) + (buckets[1]?.[unit] ?? 0)) / 2 : 0;
      const known =
        unit >= embedding && given >= 0 ? (vectors.numbers[given * vectorLength + unit - embedding] ?? 0) : 0;
      return value + learned + known + (input.quoted[index] ?? 0) * (quoted[unit] ?? 0);
    });
  });
  const windows = (layer: readonly number[][], reach: number, size: number): number[][] =>
    layer.map((_, index) =>
      [index - reach, index, index + reach].flatMap((at) => layer[at] ?? Array.from({ length: size }, () => 0)),
    );
  const first = windows(words, 1, row).map((window) => times(weights.first, weights.firstBias, window).map(positive));
  const second = windows(first, 2, hidden).map((window) =>
    times(weights.second, weights.secondBias, window).map(positive),
  );
  const units = Array.from({ length: hidden }, (_, unit) => second.map((outputs) => outputs[unit] ?? 0));
  const pooled = [
    ...units.map((values) => Math.max(0, ...values)),
    ...units.map((values) =>
      values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / Math.sqrt(values.length + 4),
    ),
  ];
  const third = times(weights.third, weights.thirdBias, pooled).map(positive);
  return times(weights.out, weights.outBias, third);
}

describe('runNet', () => {
  const room = netRoom();
  test.each([0, 1, 2, 3, 4, 7, 60, 61, symbolsMax - 1, symbolsMax])('reads %i words as it is described', (count) => {
    const input = inputOf(count);
    const logits = [...runNet(weights, vectors, input, room)];
    expect(logits).toHaveLength(heads);
    plainly(input).forEach((logit, head) => expect(logits[head]).toBeCloseTo(logit, 3));
  });

  test('gives 0 for every head when there is nothing to read and no bias', () => {
    const fresh = freshNet(classCount, seededRandom(1));
    expect([...runNet(fresh, vectors, inputOf(0), netRoom())]).toEqual(headNames.map(() => 0));
  });

  test('leaves nothing of a long text in the room for the short one after it', () => {
    const short = inputOf(3);
    const alone = [...runNet(weights, vectors, short, netRoom())];
    runNet(weights, vectors, inputOf(symbolsMax), room);
    expect([...runNet(weights, vectors, short, room)]).toEqual(alone);
  });
});
