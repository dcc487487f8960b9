import { foldTerm } from '@/lib/civility/lexicon';
import type { Reading } from '@/lib/civility/reading';
import { findingAt, type Rule } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';
import type { Finding } from '@/lib/domain/finding';

/** True where the word fits the pattern; `*` stands for any letters. Linear in both: a site's list cannot make it slow. */
export function fitsWildcard(word: string, pattern: string): boolean {
  let at = 0;
  let in_ = 0;
  let star = -1;
  let mark = 0;
  while (at < word.length) {
    if (in_ < pattern.length && pattern.charAt(in_) !== '*' && pattern.charAt(in_) === word.charAt(at)) {
      at += 1;
      in_ += 1;
    } else if (pattern.charAt(in_) === '*') {
      star = in_;
      mark = at;
      in_ += 1;
    } else if (star >= 0) {
      in_ = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (pattern.charAt(in_) === '*') in_ += 1;
  return in_ === pattern.length;
}

/** Longest pattern, in characters and in words, that is read of a site's list. */
const patternMax = 200;
const wordsMax = 12;

function wordsOf(pattern: string): string[] {
  return foldTerm(pattern.slice(0, patternMax))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, wordsMax)
    .map((word) => word.replace(/\*{2,}/g, '*'));
}

function placesOf(reading: Reading, words: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; words.length > 0 && at + words.length <= reading.tokens.length; at += 1) {
    if (words.every((word, index) => fitsWildcard((reading.ground.words[at + index] ?? '').slice(0, 64), word)))
      places.push(at);
  }
  return places;
}

const watchedCause = 'a term this site watches';

/** Whether a finding is of a term that the site watches: it counts as the site said, whatever the model makes of the comment. */
export function isWatched({ cause }: Finding): boolean {
  return cause.startsWith(watchedCause);
}

/** The site's own watched terms, each under the rule that the site gave it. */
export const watched: Rule = {
  name: 'watched terms',
  look(reading) {
    return reading.context.terms.flatMap((term) => {
      const words = wordsOf(term.pattern);
      const spared = term.exceptions.flatMap((exception) => {
        const parts = wordsOf(exception);
        return placesOf(reading, parts).map((at) => [at, at + parts.length] as const);
      });
      return placesOf(reading, words)
        .filter((at) => !spared.some(([first, after]) => first <= at && at + words.length <= after))
        .map((at) =>
          findingAt(reading, at, at + words.length, {
            rule: term.rule,
            weight: term.strict ? 0.9 : 0.45,
            cause: `${watchedCause}: “${term.pattern}”`,
            status: statusOf(reading.stance, reading.ground, at, at + words.length, { denies: true, excusable: true }),
          }),
        );
    });
  },
};
