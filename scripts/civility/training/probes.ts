import { join } from 'node:path';
import { linesOf } from './lines-of';
import type { LabelledText } from './corpora';

/** A sentence written by hand to measure with; nobody trains on it. `open` ones choose thresholds; the others are only counted. */
export interface Probe extends Sentence {
  readonly open: boolean;
}

interface Sentence {
  readonly hateful: boolean;
  readonly kind: string;
  readonly text: string;
}

/** The sentences of `probes.txt`, all of them open, and of `probes-2.txt`, of which every second one of a kind is. */
export function readProbes(): Probe[] {
  const seen = new Map<string, number>();
  const [first, second] = ['probes.txt', 'probes-2.txt'].map((name) =>
    readSentences(join(import.meta.dirname, '..', name)),
  );
  return [
    ...(first ?? []).map((sentence) => ({ ...sentence, open: true })),
    ...(second ?? []).map((sentence) => {
      const key = `${sentence.hateful} ${sentence.kind}`;
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return { ...sentence, open: count % 2 === 0 };
    }),
  ];
}

/** Sentences of the same kind that the model is trained on. */
export function handwritten(): LabelledText[] {
  const files = ['by-hand.txt', 'replies.txt'].map((name) => join(import.meta.dirname, 'synthetic', name));
  return files.flatMap(readSentences).map(({ hateful, kind, text }, index) => ({
    id: `hand-${index}`,
    src: 'hand',
    text,
    cat: kind,
    y: { hate: hateful ? 1 : 0 },
  }));
}

function readSentences(path: string): Sentence[] {
  return linesOf(path).map((line) => {
    const [label = '', kind = '', ...rest] = line.split(' | ');
    return { hateful: label === 'hate', kind, text: rest.join(' | ') };
  });
}
