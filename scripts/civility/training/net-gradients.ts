import { type NetInput, type NetRoom, netShape, type NetWeights } from '@/lib/civility/learned/net';

const { row: width, hidden, heads } = netShape;
const window1 = 3 * width;
const window2 = 3 * hidden;

/** Slopes of the loss: sums over a batch for the layers, those of one text for what lies between. */
export interface NetGradients {
  readonly layers: Omit<NetWeights, 'words'>;
  readonly third: Float32Array;
  readonly pooled: Float32Array;
  readonly second: Float32Array;
  readonly first: Float32Array;
  /** Row i + 1 belongs to symbol i, as in the room. */
  readonly embedded: Float32Array;
}

export function netGradients(weights: NetWeights, symbolsMax: number): NetGradients {
  const like = (array: Float32Array): Float32Array => new Float32Array(array.length);
  return {
    layers: {
      classes: like(weights.classes),
      first: like(weights.first),
      firstBias: like(weights.firstBias),
      second: like(weights.second),
      secondBias: like(weights.secondBias),
      third: like(weights.third),
      thirdBias: like(weights.thirdBias),
      out: like(weights.out),
      outBias: like(weights.outBias),
    },
    third: new Float32Array(hidden),
    pooled: new Float32Array(2 * hidden),
    second: new Float32Array(symbolsMax * hidden),
    first: new Float32Array((symbolsMax + 4) * hidden),
    embedded: new Float32Array((symbolsMax + 2) * width),
  };
}

/** Back-propagation of one text. `errors` holds, by head, the slope of the loss at the logit. */
export function walkBack(
  weights: NetWeights,
  input: NetInput,
  room: NetRoom,
  errors: Float32Array,
  gradients: NetGradients,
): void {
  backHeads(weights, room, errors, gradients);
  backPool(input.count, room, gradients);
  backSecond(weights, input.count, room, gradients);
  backFirst(weights, input.count, room, gradients);
  backClasses(input, gradients);
}

function backHeads(weights: NetWeights, room: NetRoom, errors: Float32Array, gradients: NetGradients): void {
  const { layers, third, pooled } = gradients;
  third.fill(0);
  pooled.fill(0);
  for (let head = 0; head < heads; head += 1) {
    const error = errors[head] as number;
    if (error === 0) continue;
    layers.outBias[head] = (layers.outBias[head] as number) + error;
    for (let at = 0; at < hidden; at += 1) {
      const slot = head * hidden + at;
      layers.out[slot] = (layers.out[slot] as number) + error * (room.third[at] as number);
      third[at] = (third[at] as number) + error * (weights.out[slot] as number);
    }
  }
  for (let unit = 0; unit < hidden; unit += 1) {
    const slope = (room.third[unit] as number) > 0 ? (third[unit] as number) : 0;
    if (slope === 0) continue;
    layers.thirdBias[unit] = (layers.thirdBias[unit] as number) + slope;
    const row = unit * 2 * hidden;
    for (let at = 0; at < 2 * hidden; at += 1) {
      layers.third[row + at] = (layers.third[row + at] as number) + slope * (room.pooled[at] as number);
      pooled[at] = (pooled[at] as number) + slope * (weights.third[row + at] as number);
    }
  }
}

function backPool(count: number, room: NetRoom, { pooled, second }: NetGradients): void {
  const share = 1 / Math.sqrt(count + 4);
  for (let index = 0; index < count; index += 1) {
    for (let unit = 0; unit < hidden; unit += 1) {
      const at = index * hidden + unit;
      const alive = (room.second[at] as number) > 0;
      const strongest = room.strongest[unit] === index ? (pooled[unit] as number) : 0;
      second[at] = alive ? strongest + (pooled[hidden + unit] as number) * share : 0;
    }
  }
}

function backSecond(weights: NetWeights, count: number, room: NetRoom, gradients: NetGradients): void {
  const { layers, second, first } = gradients;
  const matrix = weights.second;
  const slopes = layers.second;
  first.fill(0, 0, (count + 4) * hidden);
  for (let index = 0; index < count; index += 1) {
    const left = index * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      const slope = second[left + unit] as number;
      if (slope === 0) continue;
      layers.secondBias[unit] = (layers.secondBias[unit] as number) + slope;
      const row = unit * window2;
      for (let part = 0; part < 3; part += 1) {
        const from = left + part * 2 * hidden;
        const place = row + part * hidden;
        for (let at = 0; at < hidden; at += 1) {
          slopes[place + at] = (slopes[place + at] as number) + slope * (room.first[from + at] as number);
          first[from + at] = (first[from + at] as number) + slope * (matrix[place + at] as number);
        }
      }
    }
  }
}

function backFirst(weights: NetWeights, count: number, room: NetRoom, gradients: NetGradients): void {
  const { layers, first, embedded } = gradients;
  const matrix = weights.first;
  const slopes = layers.first;
  embedded.fill(0, 0, (count + 2) * width);
  for (let index = 0; index < count; index += 1) {
    const base = index * width;
    const at = (index + 2) * hidden;
    for (let unit = 0; unit < hidden; unit += 1) {
      const slope = (room.first[at + unit] as number) > 0 ? (first[at + unit] as number) : 0;
      if (slope === 0) continue;
      layers.firstBias[unit] = (layers.firstBias[unit] as number) + slope;
      const row = unit * window1;
      for (let step = 0; step < window1; step += 1) {
        slopes[row + step] = (slopes[row + step] as number) + slope * (room.embedded[base + step] as number);
        embedded[base + step] = (embedded[base + step] as number) + slope * (matrix[row + step] as number);
      }
    }
  }
}

function backClasses(input: NetInput, { layers: { classes }, embedded }: NetGradients): void {
  const quotedAt = classes.length - width;
  for (let index = 0; index < input.count; index += 1) {
    const from = (index + 1) * width;
    const kind = (input.classes[index] as number) * width;
    const quoted = input.quoted[index] as number;
    for (let unit = 0; unit < width; unit += 1) {
      const slope = embedded[from + unit] as number;
      classes[kind + unit] = (classes[kind + unit] as number) + slope;
      if (quoted === 1) classes[quotedAt + unit] = (classes[quotedAt + unit] as number) + slope;
    }
  }
}
