import { type LabelledText, readCorpora, withPlainAnswers } from './corpora';
import { counterfactuals } from './counterfactuals';
import { readGrammar } from './grammar';
import { handwritten } from './probes';
import { readList } from './reader';
import { madeShare, seed } from './recipe';
import { writtenComments } from './sentences';
import { synthesise } from './synthesise';
import { readWordClasses } from './word-classes-file';
import type { WordClasses } from '@/lib/civility/learned/word-classes';

/** What the learned model is trained on. */
export interface TrainingTexts {
  readonly classes: WordClasses;
  /** The texts that came with the data. */
  readonly given: readonly LabelledText[];
  /** Those, and all that were made or written for it. */
  readonly all: readonly LabelledText[];
}

/** Gathers the texts to train on, in an order that never changes. */
export function trainingTexts(folder: string): TrainingTexts {
  const classes = readWordClasses(readList('weights-words.json'));
  const grammar = readGrammar();
  const given = withPlainAnswers(readCorpora(folder, 'train'));
  const all = [
    ...given,
    ...synthesise(grammar, classes, seed, madeShare),
    ...counterfactuals(given, grammar.groups, seed),
    ...handwritten(),
    ...writtenComments(),
  ];
  return { classes, given, all };
}
