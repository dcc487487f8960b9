import { z } from 'zod';

/** What the list files under content/civility look like. Every group of terms carries its reason, every file its version. */
export const lexiconFile = z.object({
  version: z.string(),
  entries: z.array(
    z.object({
      kind: z.enum(['profanity', 'slur', 'insult', 'adjective', 'dehumanising', 'watch', 'allow']),
      severity: z.number(),
      lang: z.string(),
      group: z.string().optional(),
      ambiguous: z.boolean().optional(),
      reason: z.string().min(1),
      terms: z.array(z.string()),
    }),
  ),
});
export type LexiconFile = z.infer<typeof lexiconFile>;

export const wordsFile = z.object({ version: z.string(), reason: z.string(), words: z.record(z.string(), z.string()) });
export type WordsFile = z.infer<typeof wordsFile>;

export const confusablesFile = z.object({ version: z.string(), source: z.string(), reason: z.string(), looksLike: z.record(z.string(), z.string()) });
export type ConfusablesFile = z.infer<typeof confusablesFile>;
