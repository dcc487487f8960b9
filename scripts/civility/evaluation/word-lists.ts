import { Profanity } from '@2toad/profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** A filter from npm to compare with: it flags a text or it does not. */
export interface WordList {
  readonly name: string;
  readonly flags: (text: string) => boolean;
}

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const profanity = new Profanity();

export const wordLists: readonly WordList[] = [
  { name: 'obscenity', flags: (text) => matcher.hasMatch(text) },
  { name: '@2toad/profanity', flags: (text) => profanity.exists(text) },
];
