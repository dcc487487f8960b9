import type { LabelledText } from './corpora';
import type { LinearOptions } from './linear-trainer';
import type { NetOptions } from './net-trainer';
import { byHead, type HeadName } from '@/lib/civility/learned/heads';

/** Every choice of the training that a person made; each was tried on the development data. */
export const seed = 20_261_123;

const linear = { epochs: 4, rate: 0.1, decay: 1e-6, seed } as const;

export const linearOptions: Readonly<Record<HeadName, LinearOptions>> = {
  hate: { ...linear, bits: 17 },
  attack: { ...linear, bits: 15 },
  toxic: { ...linear, bits: 15 },
  spam: { ...linear, bits: 14, rate: 0.15 },
  threat: { ...linear, bits: 15 },
  disclosure: { ...linear, bits: 15 },
  allegation: { ...linear, bits: 15 },
  pii: { ...linear, bits: 15 },
};

export const netOptions: NetOptions = { epochs: 4, rate: 0.002, wordRate: 0.08, wordDrop: 0.27, seed: 6 };

/** Share of the sentences that the grammar's families ask for: beside comments written one by one fewer are better. */
export const madeShare = 0.7;

/** How much the network's logit counts beside the table's. */
export const mix: Readonly<Record<HeadName, number>> = {
  ...byHead(() => 0.8),
  hate: 0.5,
  attack: 1.2,
  toxic: 1.2,
  spam: 0.3,
};

/** How much a row of a corpus counts for a head, where that is not 1. A corpus that is not asked has no say anyway. */
const tableWeights: Readonly<Record<string, Partial<Record<HeadName, number>>>> = {
  davidson: { hate: 0, toxic: 0.3 },
  edos: { hate: 0.3 },
  toxigen: { hate: 2 },
  synth: { hate: 0.2, attack: 0.3, toxic: 0.15 },
  own: { hate: 0.3, attack: 0.3, toxic: 0.15 },
  swap: { hate: 0.3, toxic: 0.15 },
  hand: { hate: 3 },
  written: { ...byHead(() => 1.2), hate: 1.5, attack: 0.8, toxic: 0.8, spam: 0.6 },
  catlarge: { toxic: 0.5 },
};

const netWeights: Readonly<Record<string, Partial<Record<HeadName, number>>>> = {
  davidson: { hate: 0, toxic: 0.2 },
  edos: { hate: 0.4 },
  toxigen: { hate: 3 },
  synth: { hate: 0.15, attack: 0.3, toxic: 0.2 },
  own: { hate: 0.36, attack: 0.6, toxic: 0.3 },
  swap: { hate: 0.36, toxic: 0.3 },
  hand: { hate: 3 },
  written: { hate: 1.5 },
  catlarge: { toxic: 0.25 },
  madlibs: { toxic: 0.15 },
  convabuse: { toxic: 0.5 },
};

export function tableWeight(row: LabelledText, head: HeadName): number {
  return tableWeights[row.src]?.[head] ?? 1;
}

export function netWeight(row: LabelledText, head: HeadName): number {
  return row.y[head] === undefined ? 0 : (netWeights[row.src]?.[head] ?? 1);
}
