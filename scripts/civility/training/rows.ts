import type { LabelledText } from './corpora';
import { byHead, type HeadName } from '@/lib/civility/learned/heads';
import { featuresOf } from '@/lib/civility/learned/features';
import type { ModelToken, RuleHit } from '@/lib/civility/learned/model-token';
import type { ClassTable } from '@/lib/civility/learned/word-classes';

/** Texts as the trainer reads them: flat arrays, so that a hundred thousand of them fit in memory. */
export interface Rows {
  readonly count: number;
  /** Features of row i: hashes[starts[i]] up to hashes[starts[i + 1]]; from splits[i] on they are pieces of words. */
  readonly starts: Int32Array;
  readonly splits: Int32Array;
  readonly hashes: Uint32Array;
  /** Label 0 to 1 by head; NaN where nobody was asked. */
  readonly labels: Readonly<Record<HeadName, Float32Array>>;
  /** How much a row counts, by head. */
  readonly weights: Readonly<Record<HeadName, Float32Array>>;
}

export type Reader = (text: string) => { tokens: readonly ModelToken[]; hits: readonly RuleHit[] };
export type Weigher = (row: LabelledText, head: HeadName) => number;

const chunk = 1 << 22;

/** Turns labelled texts into rows. `weigh` returns 0 where a corpus must not teach a head. */
export function rowsOf(texts: readonly LabelledText[], table: ClassTable, read: Reader, weigh: Weigher): Rows {
  const starts = new Int32Array(texts.length + 1);
  const splits = new Int32Array(texts.length);
  let hashes = new Uint32Array(chunk);
  let used = 0;
  texts.forEach((row, index) => {
    const { tokens, hits } = read(row.text);
    const features = featuresOf(tokens, hits, table);
    while (used + features.hashes.length > hashes.length) {
      const larger = new Uint32Array(hashes.length * 2);
      larger.set(hashes);
      hashes = larger;
    }
    starts[index] = used;
    splits[index] = used + features.pieces;
    hashes.set(features.hashes, used);
    used += features.hashes.length;
  });
  starts[texts.length] = used;
  const perHead = (value: (row: LabelledText, head: HeadName) => number): Rows['labels'] =>
    byHead((head) => Float32Array.from(texts, (row) => value(row, head)));
  return {
    count: texts.length,
    starts,
    splits,
    hashes: hashes.slice(0, used),
    labels: perHead((row, head) => row.y[head] ?? Number.NaN),
    weights: perHead(weigh),
  };
}
