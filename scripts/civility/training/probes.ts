import { join } from 'node:path';
import { linesOf } from './lines-of';
import type { LabelledText } from './corpora';

/** A sentence written by hand to check the thresholds with; nobody trains on it. */
export interface Probe {
  readonly hateful: boolean;
  readonly kind: string;
  readonly text: string;
}

export function readProbes(): Probe[] {
  return readSentences(join(import.meta.dirname, '../probes.txt'));
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

function readSentences(path: string): Probe[] {
  return linesOf(path).map((line) => {
    const [label = '', kind = '', ...rest] = line.split(' | ');
    return { hateful: label === 'hate', kind, text: rest.join(' | ') };
  });
}
