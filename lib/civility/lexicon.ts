import { disguisesOf, type Disguises } from '@/lib/civility/disguises';
import type { ConfusablesFile, LexiconFile, WordsFile } from '@/lib/civility/list-files';

export type LexiconKind = 'profanity' | 'slur' | 'insult' | 'adjective' | 'dehumanising' | 'watch' | 'allow';

/** One listed word or phrase, with why it is listed. */
export interface LexiconEntry {
  readonly term: string;
  readonly kind: LexiconKind;
  /** 1 mild, 2 strong, 3 gravest. */
  readonly severity: number;
  /** Language of the word, ISO 639-1. */
  readonly lang: string;
  /** Whom a slur is aimed at. */
  readonly group: string | null;
  /** Also an ordinary word, a name or reclaimed: counts only where it is aimed at somebody. */
  readonly ambiguous: boolean;
  readonly reason: string;
}

export interface LexiconPhrase {
  readonly words: readonly string[];
  readonly entry: LexiconEntry;
}

/** The word list, made ready for looking up. Tables are Maps: a plain object breaks on the word "constructor". */
export interface Lexicon {
  readonly version: string;
  readonly words: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly LexiconPhrase[]>;
  /** Ordinary words, never taken for a disguise. */
  readonly common: ReadonlySet<string>;
  /** Letters of other alphabets and the Latin letter that they look like. */
  readonly confusables: ReadonlyMap<string, string>;
  readonly disguises: Disguises;
}

/** Letters as the normaliser folds them: small, without accents. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const there = table.get(key);
  if (there === undefined) table.set(key, [value]);
  else there.push(value);
}

/** Makes the word list ready for looking up. Entries that differ only in accents become one. */
export function lexiconFrom(file: LexiconFile, common: WordsFile, confusables: ConfusablesFile): Lexicon {
  const words = new Map<string, LexiconEntry[]>();
  const ordinary = new Set(Object.values(common.words).flatMap((line) => line.split(' ')));
  const phrases = new Map<string, LexiconPhrase[]>();
  for (const group of file.entries) {
    for (const raw of group.terms) {
      const term = foldTerm(raw);
      const entry: LexiconEntry = {
        term,
        kind: group.kind,
        severity: group.severity,
        lang: group.lang,
        group: group.group ?? null,
        ambiguous: group.ambiguous ?? false,
        reason: group.reason,
      };
      const parts = term.split(' ');
      const first = parts[0] ?? term;
      if (parts.length > 1) add(phrases, first, { words: parts, entry });
      else if (group.kind === 'allow') ordinary.add(term);
      else add(words, term, entry);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const lookalikes = new Map<string, string>();
  for (const [letter, shapes] of Object.entries(confusables.looksLike)) {
    if (letter.length === 1) for (const shape of shapes) lookalikes.set(shape, letter);
  }
  return {
    version: file.version,
    words,
    phrases,
    common: ordinary,
    confusables: lookalikes,
    disguises: disguisesOf(words, ordinary),
  };
}
