import { join } from 'node:path';
import type { LabelledText } from './corpora';
import { labelledLines } from './lines-of';
import { withOpenHalf } from './open-half';

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
  const at = (name: string): string => join(import.meta.dirname, '..', name);
  return [
    ...readSentences(at('probes.txt')).map((sentence) => ({ ...sentence, open: true })),
    ...withOpenHalf(readSentences(at('probes-2.txt')), ({ hateful, kind }) => `${hateful} ${kind}`),
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
  return labelledLines(path).map(({ label, kind, text }) => ({ hateful: label === 'hate', kind, text }));
}
