import type { LabelledText } from './corpora';
import type { LinearOptions } from './linear-trainer';
import type { HeadName } from '@/lib/civility/learned/heads';

/** Every choice of the training that a person made; each was tried on the development data. */
export const seed = 20_261_123;

export const linearOptions: Readonly<Record<HeadName, LinearOptions>> = {
  hate: { bits: 18, epochs: 5, rate: 0.15, decay: 1e-6, seed },
  attack: { bits: 17, epochs: 5, rate: 0.15, decay: 1e-6, seed },
  toxic: { bits: 18, epochs: 5, rate: 0.15, decay: 1e-6, seed },
  spam: { bits: 16, epochs: 5, rate: 0.15, decay: 1e-6, seed },
};

/** How much a row of a corpus counts for a head, where that is not 1. */
const corpusWeights: Readonly<Record<string, Partial<Record<HeadName, number>>>> = {
  davidson: { hate: 0, toxic: 0.3 },
  edos: { hate: 0.3 },
  synth: { hate: 0.5, attack: 0.5, toxic: 0.3 },
  catlarge: { toxic: 0.5 },
};

export function rowWeight(row: LabelledText, head: HeadName): number {
  return corpusWeights[row.src]?.[head] ?? 1;
}
