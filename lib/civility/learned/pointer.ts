import { hashOf, joinHash } from '@/lib/civility/learned/hash';
import type { ModelToken } from '@/lib/civility/learned/model-token';
import type { Weights } from '@/lib/civility/learned/weights';
import { type ClassTable, classOf } from '@/lib/civility/learned/word-classes';

/** A place in the text, and how likely annotators would mark it. */
export interface Pointed {
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly share: number;
}

/** From this share on a word is pointed at, if it reaches half of the likeliest word's. Chosen on the development data. */
const shareMin = 0.11;
const relativeMin = 0.5;

/** The classes that are never pointed at: who somebody is, is not what is wrong with a sentence. */
const people = new Set(['GROUP', 'COLOUR', 'PERSON']);

const salts = [
  'word',
  'before',
  'after',
  'pair before',
  'pair after',
  'class',
  'beginning',
  'ending',
  'two before',
].map((name) => hashOf(`point ${name}`));
const nothing = hashOf('point nothing');
/** Words longer than this have a beginning and an ending of their own. */
const shortWord = 4;

/** What is seen of the word at a place: itself, its neighbours, its class and its pieces. */
export function pointerFeatures(
  tokens: readonly ModelToken[],
  hashes: readonly number[],
  at: number,
  kind: number,
): number[] {
  const here = hashes[at] ?? nothing;
  const before = hashes[at - 1] ?? nothing;
  const after = hashes[at + 1] ?? nothing;
  const seen = [
    here,
    before,
    after,
    joinHash(before, here),
    joinHash(here, after),
    kind + 1,
    nothing,
    nothing,
    hashes[at - 2] ?? nothing,
  ];
  const word = tokens[at]?.folded ?? '';
  if (word.length > shortWord) {
    seen[6] = hashOf(word.slice(0, shortWord));
    seen[7] = hashOf(word.slice(-shortWord));
  }
  return seen.map((hash, index) => joinHash(salts[index] ?? 0, hash));
}

/** Whether a word may be pointed at, and its class; null for signs, numbers and names of people. */
export function pointableKind(token: ModelToken, table: ClassTable): number | null {
  if (token.kind !== 'word') return null;
  const kind = classOf(table, token.folded);
  return kind >= 0 && people.has(table.names[kind] ?? '') ? null : kind;
}

/** The words of a text that annotators of news comments would have marked as what is toxic in it, likely ones only. */
export function pointedAt({ pointer, table }: Weights, tokens: readonly ModelToken[]): Pointed[] {
  const hashes = tokens.map(({ folded }) => hashOf(folded));
  const mask = pointer.values.length - 1;
  const found: Pointed[] = [];
  let most = 0;
  tokens.forEach((token, at) => {
    const kind = pointableKind(token, table);
    if (kind === null) return;
    let sum = pointer.bias;
    for (const hash of pointerFeatures(tokens, hashes, at, kind))
      sum += (pointer.values[hash & mask] ?? 0) * pointer.scale;
    const share = 1 / (1 + Math.exp(-sum));
    if (share < shareMin) return;
    most = Math.max(most, share);
    found.push({ start: token.start, end: token.end, share });
  });
  return found.filter(({ share }) => share >= most * relativeMin);
}
