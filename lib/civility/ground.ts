import type { Lexicon } from '@/lib/civility/lexicon';
import { allowNames, nameWord } from '@/lib/civility/names-that-swear';
import { matchEnd, type MatchGround, type Step } from '@/lib/civility/pattern';
import type { PatternIndex, PhrasePattern, Phrases } from '@/lib/civility/phrases';
import type { Token } from '@/lib/civility/token';

/** A pattern found: tokens `first` up to, not including, `after`. */
export interface PatternHit {
  readonly pattern: PhrasePattern;
  readonly first: number;
  readonly after: number;
}

/** The text made ready for patterns, with the lengths of allowed phrases taken out. */
export interface Ground extends MatchGround {
  /** Tokens inside an allow-listed phrase, where listed words count for nothing. */
  readonly allowed: Uint8Array;
}

type Classes = (Map<string, number[]> | null)[];

function tag(classes: Classes, at: number, name: string, length: number): void {
  const here = classes[at] ?? new Map<string, number[]>();
  classes[at] = here;
  const lengths = here.get(name);
  if (lengths === undefined) here.set(name, [length]);
  else if (!lengths.includes(length)) {
    lengths.push(length);
    lengths.sort((one, two) => two - one);
  }
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index += 1) if (words[at + index] !== rest[index]) return false;
  return true;
}

function tagLexicon(words: readonly string[], lexicon: Lexicon, classes: Classes, allowed: Uint8Array): void {
  words.forEach((word, at) => {
    for (const phrase of lexicon.phrases.get(word) ?? []) {
      if (phrase.entry.kind === 'allow' && follows(words, at, phrase.words))
        allowed.fill(1, at, at + phrase.words.length);
    }
  });
  words.forEach((word, at) => {
    for (const phrase of lexicon.phrases.get(word) ?? []) {
      if (phrase.entry.kind !== 'allow' && follows(words, at, phrase.words))
        tag(classes, at, phrase.entry.ambiguous ? 'ambiguous' : phrase.entry.kind, phrase.words.length);
    }
    if (allowed[at] === 1) return;
    for (const entry of lexicon.words.get(word) ?? []) tag(classes, at, entry.ambiguous ? 'ambiguous' : entry.kind, 1);
  });
}

const kindClass = new Map<string, string>([
  ['number', 'number'],
  ['url', 'url'],
  ['email', 'email'],
  ['mention', 'mention'],
  ['emoji', 'emoji'],
]);
const moneyAfter = new Set([
  'dollars',
  'dollar',
  'usd',
  'euro',
  'euros',
  'eur',
  'pounds',
  'gbp',
  'rupees',
  'rs',
  'k',
  'dirhams',
  'aed',
  'naira',
  'bucks',
  'million',
]);

function tagKinds(
  tokens: readonly Token[],
  words: readonly string[],
  stops: readonly boolean[],
  phrases: Phrases,
  lexicon: Lexicon,
  classes: Classes,
): void {
  tokens.forEach((token, at) => {
    const name = kindClass.get(token.kind);
    if (name !== undefined) tag(classes, at, name, 1);
    if (/^[$€£₹]$/.test(token.raw) && tokens[at + 1]?.kind === 'number') tag(classes, at, 'money', 2);
    if (token.kind === 'number' && (moneyAfter.has(words[at + 1] ?? '') || /^[$€£]$/.test(tokens[at + 1]?.raw ?? '')))
      tag(classes, at, 'money', 2);
    if (/^\d+(?:k|usd|rs|euros?)$/.test(token.folded)) tag(classes, at, 'money', 1);
    if (token.kind === 'word' && isNameAt(tokens, at, stops, phrases, lexicon)) {
      let length = 1;
      while (length < 4 && isNameAt(tokens, at + length, stops, phrases, lexicon)) length += 1;
      tag(classes, at, 'name', length);
    }
  });
}

function isNameAt(
  tokens: readonly Token[],
  at: number,
  stops: readonly boolean[],
  phrases: Phrases,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !nameWord.test(token.raw) || token.rewritten) return false;
  if (
    phrases.classWords
      .get(token.folded)
      ?.some(
        (entry) => entry.rest.length === 0 && entry.names.some((name) => name === 'groupAdj' || name === 'groupNoun'),
      ) === true
  )
    return false;
  if (lexicon.words.has(token.folded)) return false;
  const begins = at === 0 || stops[at - 1] === true || /^["'(]$/.test(tokens[at - 1]?.folded ?? '');
  if (!begins) return true;
  return (
    !lexicon.common.has(token.folded) ||
    (nameWord.test(tokens[at + 1]?.raw ?? '') && !phrases.classWords.has(token.folded))
  );
}

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'fr',
  'rev',
  'st',
  'prof',
  'sgt',
  'no',
  'jr',
  'sr',
  'inc',
  'co',
  'lt',
  'col',
  'gen',
  'gov',
  'sen',
  'rep',
  'u',
  's',
  'vs',
  'e',
  'g',
  'i',
]);

/** Tags every token with the classes that begin there: the lexicon's, the phrase file's, kinds and names, then derived ones. */
export function groundOf(tokens: readonly Token[], lexicon: Lexicon, phrases: Phrases): Ground {
  const words = tokens.map((token) => token.folded);
  const stops = words.map(
    (word, at) =>
      word === '!' ||
      word === '?' ||
      word === '\n' ||
      word === ';' ||
      word === '…' ||
      (word === '.' && !titles.has(words[at - 1] ?? '')),
  );
  const classes: Classes = words.map(() => null);
  const allowed = new Uint8Array(words.length);
  allowNames(tokens, stops, allowed);
  tagLexicon(words, lexicon, classes, allowed);
  words.forEach((word, at) => {
    for (const { rest, names } of phrases.classWords.get(word) ?? []) {
      if (rest.length === 0 || follows(words, at + 1, rest))
        for (const name of names) tag(classes, at, name, rest.length + 1);
    }
  });
  tagKinds(tokens, words, stops, phrases, lexicon, classes);
  const ground: Ground = { words, classes, stops, allowed };
  for (const layer of phrases.derived)
    for (const hit of hitsOf(ground, layer)) tag(classes, hit.first, hit.pattern.feeds, hit.after - hit.first);
  return ground;
}

/** Bounds on the search in one text, reached only by nonsense and by the same words over and over. */
const triesMax = 24_000;
const hitsMax = 250;

/** Every place where a pattern of the index matches; only the first match of a pattern at a place. */
export function hitsOf(ground: Ground, index: PatternIndex): PatternHit[] {
  const hits: PatternHit[] = [];
  let tries = 0;
  const attempt = (pattern: PhrasePattern, first: number): void => {
    tries += 1;
    const after = matchEnd(pattern.steps as readonly Step[], ground, first);
    if (after > first) hits.push({ pattern, first, after });
  };
  for (let at = 0; at < ground.words.length && tries < triesMax && hits.length < hitsMax; at += 1) {
    for (const pattern of index.byWord.get(ground.words[at] ?? '') ?? []) attempt(pattern, at);
    const here = ground.classes[at];
    if (here !== null && here !== undefined)
      for (const name of here.keys()) for (const pattern of index.byClass.get(name) ?? []) attempt(pattern, at);
  }
  return hits;
}
