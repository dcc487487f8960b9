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

export const confusablesFile = z.object({
  version: z.string(),
  source: z.string(),
  reason: z.string(),
  looksLike: z.record(z.string(), z.string()),
});
export type ConfusablesFile = z.infer<typeof confusablesFile>;

const patternGroup = z.object({
  /** The rule that the lines feed, or the class that they build. */
  feeds: z.string(),
  name: z.string(),
  reason: z.string().min(1),
  weight: z.number().min(-1).max(1),
  denies: z.boolean().optional(),
  lines: z.array(z.string()),
});
export const phrasesFile = z.object({
  version: z.string(),
  classes: z.record(
    z.string(),
    z.object({
      reason: z.string().min(1),
      forms: z.enum(['plain', 'noun', 'verb']).optional(),
      words: z.array(z.string()),
    }),
  ),
  derived: z.array(z.object({ feeds: z.string(), reason: z.string().min(1), lines: z.array(z.string()) })),
  patterns: z.array(patternGroup),
});
export type PhrasesFile = z.infer<typeof phrasesFile>;

export const contactsFile = z.object({
  version: z.string(),
  entries: z.array(
    z.object({
      kind: z.enum(['phone', 'domain', 'handle', 'address']),
      value: z.string(),
      name: z.string(),
      country: z.string(),
      reason: z.string().min(1),
      source: z.string(),
    }),
  ),
});
export type ContactsFile = z.infer<typeof contactsFile>;

export const languagesFile = z.object({
  version: z.string(),
  reason: z.string(),
  languages: z.record(z.string(), z.string()),
});
export type LanguagesFile = z.infer<typeof languagesFile>;
