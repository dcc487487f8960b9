import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from '@/lib/civility/learned/checksum';
import type { HeadName } from '@/lib/civility/learned/heads';
import type { Thresholds } from '@/lib/civility/learned/thresholds';
import { type WeightsHeader, weightsFormat } from '@/lib/civility/learned/weights';
import type { WordClasses } from '@/lib/civility/learned/word-classes';

export interface Section {
  readonly name: string;
  readonly values: Int8Array;
  readonly scale: number;
}

/**
 * Turns weights into whole numbers from -127 to 127. The step is chosen so that the share `kept` of the weights that
 * are not zero fits; the few larger ones are cut, which costs less than coarse steps for all the others.
 */
export function smallNumbers(name: string, weights: Float32Array, kept = 0.9995): Section {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * kept))] ?? 1;
  const scale = (largest === 0 ? 1 : largest) / 127;
  return { name, values: inSteps(weights, scale), scale };
}

/** The numbers in whole steps of `scale`, cut to what one byte holds. */
export function inSteps(numbers: ArrayLike<number>, scale: number): Int8Array {
  return Int8Array.from(numbers, (number) => Math.max(-127, Math.min(127, Math.round(number / scale))));
}

/** Lays the sections one after the other and describes them. */
export function packWeights(
  sections: readonly Section[],
  about: {
    classes: WordClasses;
    thresholds: Thresholds;
    mix: Readonly<Record<HeadName, number>>;
    pointerBias: number;
    seed: number;
  },
): { header: WeightsHeader; body: Uint8Array } {
  const bytes = sections.reduce((sum, { values }) => sum + values.length, 0);
  const body = new Uint8Array(bytes);
  let offset = 0;
  const described = sections.map(({ name, values, scale }) => {
    body.set(new Uint8Array(values.buffer, values.byteOffset, values.length), offset);
    const place = { name, offset, length: values.length, scale };
    offset += values.length;
    return place;
  });
  const checksum = checksumOf(body);
  const { classes, mix, pointerBias, thresholds, seed } = about;
  const header: WeightsHeader = {
    format: weightsFormat,
    version: `${weightsFormat}.${checksum.toString(16).padStart(8, '0')}`,
    seed,
    bytes,
    checksum,
    sections: described,
    mix: { ...mix },
    thresholds,
    pointerBias,
    classes: {
      version: classes.version,
      classes: classes.classes.map((entry) => ({ ...entry, words: [...entry.words] })),
    },
  };
  return { header, body };
}

export function writeWeights(folder: string, header: WeightsHeader, body: Uint8Array): void {
  writeFileSync(join(folder, 'weights.bin'), body);
  writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(header)}\n`);
}
