import { type NetInput, type NetRoom, netShape, type NetWeights } from '@/lib/civility/learned/net';
import { vectorLength, type WordVectors } from '@/lib/civility/learned/word-vectors';

const { embedding, row: width, hidden, heads } = netShape;

/** Runs the network over a text. The logits stand in `room.out`; the numbers on the way stay in the room. */
export function runNet(weights: NetWeights, vectors: WordVectors, input: NetInput, room: NetRoom): Float32Array {
  embed(weights, vectors, input, room);
  firstLayer(weights, input.count, room);
  secondLayer(weights, input.count, room);
  pool(input.count, room);
  headLayers(weights, room);
  return room.out;
}

/** Row 0 and the row after the last stay zero, so that every window has its neighbours. */
function embed(weights: NetWeights, { numbers }: WordVectors, input: NetInput, { embedded }: NetRoom): void {
  const { words, classes } = weights;
  const quotedAt = classes.length - width;
  embedded.fill(0, 0, (input.count + 2) * width);
  for (let index = 0; index < input.count; index += 1) {
    const at = (index + 1) * width;
    const from = input.starts[index] as number;
    const to = input.starts[index + 1] as number;
    const share = to > from ? 1 / (to - from) : 0;
    for (let bucket = from; bucket < to; bucket += 1) {
      const row = (input.buckets[bucket] as number) * embedding;
      for (let unit = 0; unit < embedding; unit += 1) {
        embedded[at + unit] = (embedded[at + unit] as number) + (words[row + unit] as number) * share;
      }
    }
    const known = (input.rows[index] as number) * vectorLength;
    if (known >= 0)
      for (let unit = 0; unit < vectorLength; unit += 1)
        embedded[at + embedding + unit] = numbers[known + unit] as number;
    const kind = (input.classes[index] as number) * width;
    const quoted = input.quoted[index] as number;
    for (let unit = 0; unit < width; unit += 1) {
      embedded[at + unit] =
        (embedded[at + unit] as number) +
        (classes[kind + unit] as number) +
        quoted * (classes[quotedAt + unit] as number);
    }
  }
}

function firstLayer({ first, firstBias }: NetWeights, count: number, room: NetRoom): void {
  room.first.fill(0, 0, (count + 4) * hidden);
  const windows = { from: room.embedded, size: width, stride: width, to: room.first.subarray(2 * hidden) };
  layer(first, firstBias, count, windows);
}

function secondLayer({ second, secondBias }: NetWeights, count: number, room: NetRoom): void {
  layer(second, secondBias, count, { from: room.first, size: hidden, stride: 2 * hidden, to: room.second });
}

interface Windows {
  readonly from: Float32Array;
  /** Numbers in each of a window's three parts, and from one part to the next. */
  readonly size: number;
  readonly stride: number;
  readonly to: Float32Array;
}

/**
 * A layer of windows of three parts, one window a symbol. Two windows and four outputs at a time: a sum that waits for
 * itself keeps a processor idle, eight sums do not, and each weight is read for two. An odd last window is its own pair.
 */
function layer(matrix: Float32Array, bias: Float32Array, count: number, { from, size, stride, to }: Windows): void {
  const window = 3 * size;
  for (let index = 0; index < count; index += 2) {
    const pair = index + 1 < count ? 1 : 0;
    const left = index * size;
    const right = left + pair * size;
    const leftTo = index * hidden;
    const rightTo = leftTo + pair * hidden;
    for (let unit = 0; unit < hidden; unit += 4) {
      let left0 = bias[unit] as number;
      let left1 = bias[unit + 1] as number;
      let left2 = bias[unit + 2] as number;
      let left3 = bias[unit + 3] as number;
      let right0 = left0;
      let right1 = left1;
      let right2 = left2;
      let right3 = left3;
      for (let part = 0; part < 3; part += 1) {
        const row0 = unit * window + part * size;
        const row1 = row0 + window;
        const row2 = row1 + window;
        const row3 = row2 + window;
        const leftFrom = left + part * stride;
        const rightFrom = right + part * stride;
        for (let at = 0; at < size; at += 1) {
          const leftValue = from[leftFrom + at] as number;
          const rightValue = from[rightFrom + at] as number;
          const weight0 = matrix[row0 + at] as number;
          const weight1 = matrix[row1 + at] as number;
          const weight2 = matrix[row2 + at] as number;
          const weight3 = matrix[row3 + at] as number;
          left0 += weight0 * leftValue;
          right0 += weight0 * rightValue;
          left1 += weight1 * leftValue;
          right1 += weight1 * rightValue;
          left2 += weight2 * leftValue;
          right2 += weight2 * rightValue;
          left3 += weight3 * leftValue;
          right3 += weight3 * rightValue;
        }
      }
      to[leftTo + unit] = left0 > 0 ? left0 : 0;
      to[leftTo + unit + 1] = left1 > 0 ? left1 : 0;
      to[leftTo + unit + 2] = left2 > 0 ? left2 : 0;
      to[leftTo + unit + 3] = left3 > 0 ? left3 : 0;
      to[rightTo + unit] = right0 > 0 ? right0 : 0;
      to[rightTo + unit + 1] = right1 > 0 ? right1 : 0;
      to[rightTo + unit + 2] = right2 > 0 ? right2 : 0;
      to[rightTo + unit + 3] = right3 > 0 ? right3 : 0;
    }
  }
}

function pool(count: number, { second, strongest, pooled }: NetRoom): void {
  for (let unit = 0; unit < hidden; unit += 1) {
    let best = 0;
    let place = -1;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const value = second[index * hidden + unit] as number;
      sum += value;
      if (value > best) {
        best = value;
        place = index;
      }
    }
    strongest[unit] = place;
    pooled[unit] = best;
    pooled[hidden + unit] = count === 0 ? 0 : sum / Math.sqrt(count + 4);
  }
}

function headLayers(
  { third: matrix, thirdBias, out: outMatrix, outBias }: NetWeights,
  { pooled, third, out }: NetRoom,
): void {
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = thirdBias[unit] as number;
    const row = unit * 2 * hidden;
    for (let at = 0; at < 2 * hidden; at += 1) sum += (matrix[row + at] as number) * (pooled[at] as number);
    third[unit] = sum > 0 ? sum : 0;
  }
  for (let head = 0; head < heads; head += 1) {
    let sum = outBias[head] as number;
    for (let at = 0; at < hidden; at += 1) sum += (outMatrix[head * hidden + at] as number) * (third[at] as number);
    out[head] = sum;
  }
}
