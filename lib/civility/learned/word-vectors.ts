/** What common words mean, as numbers: words that stand in like company have like numbers. */
export interface WordVectors {
  /** Hash of a word to its row. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row after row, `vectorLength` numbers each. */
  readonly numbers: Float32Array;
}

/** How many numbers a word has. */
export const vectorLength = 16;

/** How many bytes the hash of a word takes. */
export const hashBytes = 4;

/** Nothing known of any word. */
export const noVectors: WordVectors = { rows: new Map(), numbers: new Float32Array(0) };

/**
 * Reads the two sections of the weights: the hashes of the words, four bytes each, the lowest first, and their numbers.
 * Null where the sections do not belong together.
 */
export function vectorsFrom(hashes: Int8Array, values: Int8Array, scale: number): WordVectors | null {
  const count = hashes.length / hashBytes;
  if (!Number.isInteger(count) || values.length !== count * vectorLength) return null;
  const view = new DataView(hashes.buffer, hashes.byteOffset, hashes.length);
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row += 1) rows.set(view.getUint32(row * hashBytes, true), row);
  return { rows, numbers: Float32Array.from(values, (value) => value * scale) };
}

/** The bytes of the hashes, as `vectorsFrom` reads them. */
export function hashSection(hashes: readonly number[]): Int8Array {
  const bytes = new Int8Array(hashes.length * hashBytes);
  const view = new DataView(bytes.buffer);
  hashes.forEach((hash, row) => {
    view.setUint32(row * hashBytes, hash, true);
  });
  return bytes;
}
