import { z } from 'zod';
import { checksumOf } from '@/lib/civility/learned/checksum';
import { byHead, type HeadName, headNames } from '@/lib/civility/learned/heads';
import { netSizes, type NetWeights } from '@/lib/civility/learned/net';
import { type Thresholds, thresholdsSchema } from '@/lib/civility/learned/thresholds';
import { type ClassTable, classTable } from '@/lib/civility/learned/word-classes';
import { vectorsFrom, type WordVectors } from '@/lib/civility/learned/word-vectors';

/** A run of small whole numbers that stand for weights: weight = number × scale. */
export interface SmallNumbers {
  readonly values: Int8Array;
  readonly scale: number;
}

/** The learned model, ready to score. */
export interface Weights {
  readonly version: string;
  readonly table: ClassTable;
  /** One table of hashed features by head; its length is a power of two. */
  readonly linear: Readonly<Record<HeadName, SmallNumbers>>;
  /** What common words mean: given to the networks, not learned by them. */
  readonly vectors: WordVectors;
  /** Networks that differ by the order in which they learned: the mean of their logits errs less than any one. */
  readonly nets: readonly NetWeights[];
  /** How much the networks' mean logit counts beside the table's, by head. */
  readonly mix: Readonly<Record<HeadName, number>>;
  readonly thresholds: Thresholds;
  /** Where to point: one table over a word and its neighbours, and what it adds to every sum. */
  readonly pointer: SmallNumbers & { readonly bias: number };
}

/** The weights, or why there are none. */
export type WeightsReading =
  { readonly weights: Weights; readonly reason: null } | { readonly weights: null; readonly reason: string };

/** The form of the files that this code reads; other forms are refused. */
export const weightsFormat = 5;

const section = z.object({
  name: z.string(),
  offset: z.int().min(0),
  length: z.int().min(1),
  scale: z.number().positive(),
});

/** `weights.json`: what the numbers in `weights.bin` mean, and how to check them. */
export const weightsHeader = z.object({
  format: z.literal(weightsFormat),
  version: z.string(),
  seed: z.int(),
  bytes: z.int().min(1),
  checksum: z.int(),
  sections: z.array(section),
  mix: z.object(byHead(() => z.number())),
  thresholds: thresholdsSchema,
  pointerBias: z.number(),
  classes: z.object({
    version: z.string(),
    classes: z.array(z.object({ name: z.string(), key: z.boolean(), hidden: z.boolean(), words: z.array(z.string()) })),
  }),
});

export type WeightsHeader = z.infer<typeof weightsHeader>;

/** Reads the weights from the contents of their two files. Never throws: what is missing or damaged is said. */
export function parseWeights(header: string | null, body: Uint8Array | null): WeightsReading {
  if (header === null || body === null) return none('A file of weights is missing.');
  const parsed = weightsHeader.safeParse(readJson(header));
  if (!parsed.success) return none('The header of the weights cannot be read.');
  const { bytes, checksum, classes, mix, pointerBias, sections, thresholds, version } = parsed.data;
  if (body.length !== bytes) return none(`The weights have ${body.length} bytes where ${bytes} belong.`);
  if (checksumOf(body) !== checksum) return none('The weights do not match their checksum.');
  const found = new Map<string, SmallNumbers>();
  for (const { name, offset, length, scale } of sections) {
    if (offset + length > body.length) return none(`The part ${name} lies outside the weights.`);
    found.set(name, { values: Int8Array.from(body.subarray(offset, offset + length)), scale });
  }
  const linear = headNames.map((head) => [head, found.get(`linear.${head}`)] as const);
  const lacking = linear.find(([, part]) => part === undefined || !isPowerOfTwo(part.values.length));
  if (lacking !== undefined) return none(`The weights for ${lacking[0]} are missing.`);
  const pointer = found.get('pointer');
  if (pointer === undefined || !isPowerOfTwo(pointer.values.length)) return none('The weights that point are missing.');
  const [hashes, numbers] = [found.get('vectors.hashes'), found.get('vectors.numbers')];
  const vectors =
    hashes === undefined || numbers === undefined ? null : vectorsFrom(hashes.values, numbers.values, numbers.scale);
  if (vectors === null) return none('The numbers of the words are missing.');
  const nets = netsFrom(found, classes.classes.length);
  if (nets === null) return none('The weights of the networks are missing.');
  return {
    weights: {
      version,
      table: classTable(classes),
      linear: Object.fromEntries(linear) as Weights['linear'],
      vectors,
      nets,
      mix,
      thresholds,
      pointer: { ...pointer, bias: pointerBias },
    },
    reason: null,
  };
}

/** How many networks are trained, each of the same size. */
export const netCount = 2;

function netsFrom(found: ReadonlyMap<string, SmallNumbers>, classCount: number): readonly NetWeights[] | null {
  const nets = Array.from({ length: netCount }, (_, index) => netFrom(found, index, classCount));
  return nets.every((net) => net !== null) ? nets : null;
}

function netFrom(found: ReadonlyMap<string, SmallNumbers>, index: number, classCount: number): NetWeights | null {
  const layers: [string, Float32Array][] = [];
  for (const [layer, size] of Object.entries(netSizes(classCount))) {
    const part = found.get(`net${index + 1}.${layer}`);
    if (part?.values.length !== size) return null;
    layers.push([layer, Float32Array.from(part.values, (value) => value * part.scale)]);
  }
  return Object.fromEntries(layers) as unknown as NetWeights;
}

function none(reason: string): WeightsReading {
  return { weights: null, reason };
}

function isPowerOfTwo(length: number): boolean {
  return (length & (length - 1)) === 0;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
