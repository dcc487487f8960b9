import { findingAt, type Rule } from '@/lib/civility/rule';

const storyTermsMin = 3;
const wordsMin = 14;

/** Shares no word with the story. Weak: it only orders the queue. */
export const offtopic: Rule = {
  name: 'offtopic',
  look(reading) {
    const terms = new Set(
      reading.context.storyTerms
        .flatMap((term) => term.toLowerCase().split(/[^\p{L}\p{N}]+/u))
        .filter((term) => term.length > 3)
        .map((term) => term.slice(0, 5)),
    );
    const words = reading.tokens.filter((token) => token.kind === 'word' && token.folded.length > 3);
    if (
      terms.size < storyTermsMin ||
      words.length < wordsMin ||
      words.some((token) => terms.has(token.folded.slice(0, 5)))
    )
      return [];
    return [
      findingAt(reading, 0, reading.tokens.length, {
        rule: 'offtopic',
        weight: 0.3,
        cause: 'no word in common with the story',
      }),
    ];
  },
};
