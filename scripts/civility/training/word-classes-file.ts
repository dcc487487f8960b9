import { z } from 'zod';
import type { WordClasses } from '@/lib/civility/learned/word-classes';

const file = z.object({
  version: z.string(),
  classes: z.array(
    z.object({ name: z.string(), key: z.boolean(), hidden: z.boolean(), why: z.string(), words: z.string() }),
  ),
});

/** Reads `content/civility/weights-words.json`: each class with its words, separated by commas. */
export function readWordClasses(json: string): WordClasses {
  const { version, classes } = file.parse(JSON.parse(json));
  return {
    version,
    classes: classes.map(({ name, key, hidden, words }) => ({
      name,
      key,
      hidden,
      words: words
        .split(',')
        .map((word) => withoutContractions(word.trim().toLowerCase()))
        .filter((word) => word !== ''),
    })),
  };
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/'re\b/gu, ' are'],
  [/'m\b/gu, ' am'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/'d\b/gu, ' would'],
  [/'s\b/gu, " 's"],
];

/** The normaliser splits contractions and hyphens, so the entries are split alike; a contraction by itself needs no entry. */
function withoutContractions(entry: string): string {
  const spaced = entry.replace(/(?<=\w)-(?=\w)/gu, ' - ');
  if (!spaced.includes("'")) return spaced;
  if (!spaced.includes(' ')) return '';
  return contractions.reduce((text, [from, to]) => text.replace(from, to), spaced);
}
