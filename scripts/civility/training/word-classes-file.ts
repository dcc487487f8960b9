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
      words: words.split(',').map((word) => word.trim().toLowerCase()).filter((word) => word !== ''),
    })),
  };
}
