import type { LanguagesFile } from '@/lib/civility/list-files';
import type { Token } from '@/lib/civility/token';

/** Frequent small words by language. */
export interface Languages {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

/** Makes the table of small words. */
export function languagesFrom(file: LanguagesFile): Languages {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(file.languages)) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return { byWord };
}

/** Languages for which the screen has lists. */
export const readLanguages: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'de', 'pt', 'ar']);

/** Fewest words from which a language is guessed: below, anything is too likely to be a name. */
const wordsMin = 4;

/**
 * The language of a text by its small words, or by its letters: ISO 639-1, `other` for one without lists, null where
 * the text is too short to tell.
 */
export function languageOf(tokens: readonly Token[], languages: Languages, common: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  let words = 0;
  let english = 0;
  let latin = 0;
  let arabic = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (/[a-z]/.test(token.folded)) latin += 1;
    else if (/\p{Script=Arabic}/u.test(token.folded)) arabic += 1;
    if (common.has(token.folded) || token.rewritten) english += 1;
    for (const language of languages.byWord.get(token.folded) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (words < wordsMin) return words > 0 && latin === 0 && arabic < words ? 'other' : null;
  if (arabic * 2 > words) return 'ar';
  if (latin * 2 < words) return 'other';
  const best = [...counts].sort((one, two) => two[1] - one[1])[0];
  const inEnglish = counts.get('en') ?? 0;
  if (
    best !== undefined &&
    best[0] !== 'en' &&
    best[1] >= 2 &&
    best[1] > inEnglish * 1.5 &&
    best[1] * 6 >= words &&
    english * 10 < words * 8
  )
    return best[0];
  return english * 10 < words * 3 && inEnglish * 12 < words && words >= 5
    ? best !== undefined && best[1] * 5 >= words
      ? best[0]
      : 'other'
    : 'en';
}
