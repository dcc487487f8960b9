import { foldTerm } from '@/lib/civility/lexicon';
import { fitsWildcard } from '@/lib/civility/rules/watched';

/** Characters of one word, and words of a text, that are looked at: what is longer is nobody's sentence. */
const wordMax = 64;
const wordsMax = 2000;

function wordsOf(text: string): readonly string[] {
  return foldTerm(text)
    .replace(/(?<=\d)[,.'’ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== '')
    .slice(0, wordsMax)
    .map((word) => word.slice(0, wordMax));
}

/**
 * The rumours that a text may repeat: those of which all words of one set stand in it, in any order. Figures are read
 * alike however their thousands are parted. Takes a time in proportion to the text for each set.
 */
export function rumoursIn<R extends { readonly phrases: readonly string[] }>(
  text: string,
  rumours: readonly R[],
): readonly R[] {
  const words = [...new Set(wordsOf(text))].map((word) => word.replaceAll('*', ''));
  return rumours.filter(({ phrases }) =>
    phrases.some((phrase) => {
      const wanted = wordsOf(phrase);
      return wanted.length > 0 && wanted.every((one) => words.some((word) => fitsWildcard(word, one)));
    }),
  );
}
