import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from './write-weights';
import { hashSection, vectorLength, vectorsFrom, type WordVectors } from '@/lib/civility/learned/word-vectors';

const path = join(import.meta.dirname, 'word-vectors.bin');

/** Numbers stand for 1/127 each: none is above 1. */
const scale = 1 / 127;

/** A word's hash and its numbers between -1 and 1. */
export interface WordVector {
  readonly hash: number;
  readonly numbers: readonly number[];
}

/** Writes `word-vectors.bin`: all hashes, four bytes each, then all numbers, one byte each, in the order of the hashes. */
export function writeWordVectors(vectors: readonly WordVector[]): void {
  const sorted = [...vectors].sort((one, other) => one.hash - other.hash);
  const hashes = hashSection(sorted.map(({ hash }) => hash));
  const numbers = Int8Array.from(
    sorted.flatMap((vector) => vector.numbers),
    (number) => Math.max(-127, Math.min(127, Math.round(number / scale))),
  );
  writeFileSync(path, Buffer.concat([Buffer.from(hashes.buffer), Buffer.from(numbers.buffer)]));
}

/** The file as two sections of the weights, so that numbers and networks cannot come apart. */
export function vectorSections(): Section[] {
  const bytes = Int8Array.from(readFileSync(path));
  const count = bytes.length / (4 + vectorLength);
  return [
    { name: 'vectors.hashes', values: bytes.slice(0, count * 4), scale: 1 },
    { name: 'vectors.numbers', values: bytes.slice(count * 4), scale },
  ];
}

/** The numbers of the words as the running site has them. */
export function readWordVectors(): WordVectors {
  const [hashes, numbers] = vectorSections();
  const vectors =
    hashes === undefined || numbers === undefined ? null : vectorsFrom(hashes.values, numbers.values, scale);
  if (vectors === null) throw new Error(`${path} does not hold whole words.`);
  return vectors;
}
