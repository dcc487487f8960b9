import { hashOf } from '@/lib/civility/learned/hash';

/** One class of words that the model treats alike, for example every group of people, or every word of disgust. */
export interface WordClass {
  readonly name: string;
  /** Key classes form the shortened sentence in which the model reads who is said to be what. */
  readonly key: boolean;
  /** The word itself is hidden from the model, so that it cannot learn that a group is bad news. */
  readonly hidden: boolean;
  readonly words: readonly string[];
}

export interface WordClasses {
  readonly version: string;
  readonly classes: readonly WordClass[];
}

/** The classes made ready for look-up. */
export interface ClassTable {
  /** Word, or words joined by one space, to the index of its class. */
  readonly byWord: ReadonlyMap<string, number>;
  /** First words of entries with several words, with the most words that such an entry has. */
  readonly longest: ReadonlyMap<string, number>;
  readonly hashes: Uint32Array;
  readonly key: Uint8Array;
  readonly hidden: Uint8Array;
  readonly names: readonly string[];
}

/** Builds the look-up. A word named twice belongs to the class that names it first. */
export function classTable(source: WordClasses): ClassTable {
  const byWord = new Map<string, number>();
  const longest = new Map<string, number>();
  source.classes.forEach((entry, index) => {
    for (const word of entry.words) {
      if (byWord.has(word)) continue;
      byWord.set(word, index);
      const parts = word.split(' ');
      const first = parts[0] ?? '';
      if (parts.length > 1) longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    }
  });
  return {
    byWord,
    longest,
    hashes: Uint32Array.from(source.classes, (entry) => hashOf(`class:${entry.name}`)),
    key: Uint8Array.from(source.classes, (entry) => (entry.key ? 1 : 0)),
    hidden: Uint8Array.from(source.classes, (entry) => (entry.hidden ? 1 : 0)),
    names: source.classes.map((entry) => entry.name),
  };
}

const endings: readonly (readonly [string, string])[] = [
  ["'s", ''],
  ['’s', ''],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

/** The class of one word, trying its plain ending when the word itself is not listed; -1 when it has none. */
export function classOf(table: ClassTable, word: string): number {
  const exact = table.byWord.get(word);
  if (exact !== undefined) return exact;
  for (const [ending, instead] of endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      const found = table.byWord.get(word.slice(0, -ending.length) + instead);
      if (found !== undefined) return found;
    }
  }
  return -1;
}
