import { inflect } from '@/lib/civility/inflect';
import { foldTerm } from '@/lib/civility/lexicon';
import type { PhrasesFile } from '@/lib/civility/list-files';
import { parsePattern, type Step } from '@/lib/civility/pattern';

/** One written pattern and what it stands for. */
export interface PhrasePattern {
  readonly name: string;
  /** Rule that it feeds, or a class name when it only builds a class from classes. */
  readonly feeds: string;
  readonly weight: number;
  /** The pattern says the denial itself ("are not people"), so that a denial inside it turns nothing round. */
  readonly denies: boolean;
  readonly steps: readonly Step[];
}

/** Words by class, and patterns by what they can begin with. */
export interface Phrases {
  readonly version: string;
  /** First word to the classes and further words of entries that begin with it. */
  readonly classWords: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly names: readonly string[] }[]
  >;
  readonly derived: readonly PatternIndex[];
  readonly patterns: PatternIndex;
}

/** Patterns by the word or class that they begin with, so that most of them are never tried. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly PhrasePattern[]>;
  readonly byClass: ReadonlyMap<string, readonly PhrasePattern[]>;
}

function index(patterns: readonly PhrasePattern[]): PatternIndex {
  const byWord = new Map<string, PhrasePattern[]>();
  const byClass = new Map<string, PhrasePattern[]>();
  const add = (table: Map<string, PhrasePattern[]>, key: string, pattern: PhrasePattern): void => {
    const list = table.get(key);
    if (list === undefined) table.set(key, [pattern]);
    else if (list.at(-1) !== pattern) list.push(pattern);
  };
  for (const pattern of patterns) {
    for (const step of pattern.steps) {
      if (step.kind !== 'word' || step.negative) continue;
      for (const word of step.words) add(byWord, word, pattern);
      for (const name of step.classes) add(byClass, name, pattern);
      if (!step.optional) break;
    }
  }
  return { byWord, byClass };
}

/** Makes the phrase file ready. A class may take in other classes by `{name}`; derived classes are built in their order. */
export function phrasesFrom(file: PhrasesFile): Phrases {
  const table = new Map<string, Map<string, Set<string>>>();
  for (const [name, entry] of Object.entries(file.classes)) {
    const terms = entry.words
      .join(',')
      .split(',')
      .map((term) => term.trim())
      .filter((term) => term !== '');
    for (const raw of terms) {
      for (const term of inflect(foldTerm(raw), entry.forms ?? 'plain')) {
        const [first = '', ...rest] = term.split(' ');
        const forFirst = table.get(first) ?? new Map<string, Set<string>>();
        table.set(first, forFirst);
        const key = rest.join(' ');
        const names = forFirst.get(key) ?? new Set<string>();
        forFirst.set(key, names);
        names.add(name);
      }
    }
  }
  const classWords = new Map<string, { rest: readonly string[]; names: readonly string[] }[]>();
  for (const [first, entries] of table) {
    classWords.set(
      first,
      [...entries].map(([rest, names]) => ({ rest: rest === '' ? [] : rest.split(' '), names: [...names] })),
    );
  }
  const made = (group: PhrasesFile['patterns'][number]): PhrasePattern[] =>
    group.lines.map((line) => ({
      name: group.name,
      feeds: group.feeds,
      weight: group.weight,
      denies: group.denies ?? false,
      steps: parsePattern(line.replace(/\{[^}]*\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : foldTerm(part)))),
    }));
  return {
    version: file.version,
    classWords,
    derived: file.derived.map((group) => index(made({ ...group, weight: 0, name: group.feeds }))),
    patterns: index(file.patterns.flatMap(made)),
  };
}
