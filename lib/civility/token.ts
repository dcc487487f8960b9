export type TokenKind = 'word' | 'number' | 'emoji' | 'punct' | 'url' | 'email' | 'mention' | 'hashtag';

/** One piece of a comment. Offsets are UTF-16 code units of the text as it was written. */
export interface Token {
  /** The piece as it was written. */
  readonly raw: string;
  /** Small letters without accents or disguise: what the lists are compared with. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** True when `folded` is a listed word that the writing disguised. */
  readonly rewritten: boolean;
}

/** A comment as the rules read it: its words in order, disguises taken off. */
export interface Normalised {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** True when the end of the text was not read because it is longer than `screenedLengthMax`. */
  readonly truncated: boolean;
}

/** Longest token that is looked up, in characters: no listed word is longer, and it bounds the work. */
export const tokenLengthMax = 64;

/** Longest text that is read, in UTF-16 code units; the rest is for a person (finding `length`). */
export const screenedLengthMax = 6_000;

/** Most tokens that are read: a text of that length in ordinary words has fewer, so only nonsense is cut. */
export const screenedTokensMax = 1_200;
