import { type NetInput, type NetRoom, netShape, type NetWeights } from '@/lib/civility/learned/net';
import { vectorLength, type WordVectors } from '@/lib/civility/learned/word-vectors';

const { embedding, row: width, hidden, heads } = netShape;
const window1 = 3 * width;
const window2 = 3 * hidden;

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

function firstLayer({ first: matrix, firstBias }: NetWeights, count: number, { embedded, first }: NetRoom): void {
  first.fill(0, 0, (count + 4) * hidden);
  for (let index = 0; index < count; index += 1) {
    const base = index * width;
    const to = (index + 2) * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = firstBias[unit] as number;
      const row = unit * window1;
      for (let at = 0; at < window1; at += 1) sum += (matrix[row + at] as number) * (embedded[base + at] as number);
      first[to + unit] = sum > 0 ? sum : 0;
    }
  }
}

function secondLayer({ second: matrix, secondBias }: NetWeights, count: number, { first, second }: NetRoom): void {
  for (let index = 0; index < count; index += 1) {
    const left = index * hidden;
    const middle = left + 2 * hidden;
    const right = left + 4 * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = secondBias[unit] as number;
      const row = unit * window2;
      for (let at = 0; at < hidden; at += 1) {
        sum +=
          (matrix[row + at] as number) * (first[left + at] as number) +
          (matrix[row + hidden + at] as number) * (first[middle + at] as number) +
          (matrix[row + 2 * hidden + at] as number) * (first[right + at] as number);
      }
      second[left + unit] = sum > 0 ? sum : 0;
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
