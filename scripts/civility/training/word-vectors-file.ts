import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inSteps, type Section } from './write-weights';
import {
  hashBytes,
  hashSection,
  vectorLength,
  vectorsFrom,
  type WordVectors,
} from '@/lib/civility/learned/word-vectors';

const path = join(import.meta.dirname, 'word-vectors.bin');

/** Numbers stand for 1/127 each: none is above 1. */
const scale = 1 / 127;

/** A word's hash and its numbers between -1 and 1. */
interface WordVector {
  readonly hash: number;
  readonly numbers: readonly number[];
}

/** Writes `word-vectors.bin`: all hashes, four bytes each, then all numbers, one byte each, in the order of the hashes. */
export function writeWordVectors(vectors: readonly WordVector[]): void {
  const sorted = [...vectors].sort((one, other) => one.hash - other.hash);
  const hashes = hashSection(sorted.map(({ hash }) => hash));
  const numbers = inSteps(
    sorted.flatMap((vector) => vector.numbers),
    scale,
  );
  writeFileSync(path, Buffer.concat([Buffer.from(hashes.buffer), Buffer.from(numbers.buffer)]));
}

/** The numbers of the words as the running site has them, and as two sections of the weights, so that they and the networks cannot come apart. */
export function readWordVectors(): { readonly vectors: WordVectors; readonly sections: readonly Section[] } {
  const bytes = Int8Array.from(readFileSync(path));
  const hashesEnd = (bytes.length / (hashBytes + vectorLength)) * hashBytes;
  const [hashes, numbers] = [bytes.slice(0, hashesEnd), bytes.slice(hashesEnd)];
  const vectors = vectorsFrom(hashes, numbers, scale);
  if (vectors === null) throw new Error(`${path} does not hold whole words.`);
  return {
    vectors,
    sections: [
      { name: 'vectors.hashes', values: hashes, scale: 1 },
      { name: 'vectors.numbers', values: numbers, scale },
    ],
  };
}
