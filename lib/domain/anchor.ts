import { approximateMatch, editDistance } from './approximate-match';

/** Words of a story, held by what they are and what stands around them (W3C Web Annotation, text quote selector). */
export interface Anchor {
  readonly block: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A paragraph, quotation, list item or heading of a story, as plain text. */
export interface Block {
  readonly id: string;
  readonly text: string;
}

/** Where an anchor's words stand now. `how`: in their block, in another place, or with small changes. */
export interface Place extends Anchor {
  readonly how: 'in-block' | 'elsewhere' | 'changed';
  readonly start: number;
  readonly end: number;
}

/** Characters of an anchor: words chosen at most, and kept of each side. */
export const exactMax = 300;
export const contextLength = 32;

/** Distance over length up to which changed words still count as the same. */
const likenessMax = 0.2;
/** Shorter words are found as they are or not at all: a fifth of them is less than a letter. */
const fuzzyMin = 12;
/** How many blocks are searched for changed words: those that share most with them. */
const candidatesMax = 5;

/**
 * Finds the words of an anchor in a story that may have been edited since: exactly in their block, else exactly
 * anywhere, else the most similar words (distance over length at most 0.2). Null when they are gone. Pure.
 */
export function findPlace(anchor: Anchor, blocks: readonly Block[]): Place | null {
  if (anchor.exact === '') return null;
  const own = blocks.filter((block) => block.id === anchor.block);
  return exactPlace(anchor, own, 'in-block') ?? exactPlace(anchor, blocks, 'elsewhere') ?? changedPlace(anchor, blocks);
}

/** The anchor of words that stand in a block from `start` to `end`. */
export function anchorAt(block: Block, start: number, end: number): Anchor {
  return {
    block: block.id,
    exact: block.text.slice(start, end),
    prefix: block.text.slice(Math.max(0, start - contextLength), start),
    suffix: block.text.slice(end, end + contextLength),
  };
}

function exactPlace(anchor: Anchor, blocks: readonly Block[], how: 'in-block' | 'elsewhere'): Place | null {
  let best: { readonly place: Place; readonly apart: number } | null = null;
  for (const block of blocks) {
    for (
      let start = block.text.indexOf(anchor.exact);
      start !== -1;
      start = block.text.indexOf(anchor.exact, start + 1)
    ) {
      const end = start + anchor.exact.length;
      const here = anchorAt(block, start, end);
      const apart = contextApart(anchor, here);
      if (apart < (best?.apart ?? Infinity)) best = { place: { ...here, how, start, end }, apart };
      if (apart === 0) return best?.place ?? null;
    }
  }
  return best?.place ?? null;
}

function changedPlace(anchor: Anchor, blocks: readonly Block[]): Place | null {
  const length = anchor.exact.length;
  if (length < fuzzyMin) return null;
  let best: { readonly place: Place; readonly distance: number; readonly apart: number } | null = null;
  for (const block of likeliest(anchor.exact, blocks)) {
    const match = approximateMatch(block.text, anchor.exact, Math.floor(length * likenessMax));
    if (!match) continue;
    const here = anchorAt(block, match.start, match.end);
    const apart = contextApart(anchor, here);
    const nearer = !best || match.distance < best.distance || (match.distance === best.distance && apart < best.apart);
    if (nearer)
      best = {
        place: { ...here, how: 'changed', start: match.start, end: match.end },
        distance: match.distance,
        apart,
      };
  }
  return best?.place ?? null;
}

/** How far the words before and after are from those remembered. 0 when they are the same. */
function contextApart(wanted: Anchor, found: Anchor): number {
  if (wanted.prefix === found.prefix && wanted.suffix === found.suffix) return 0;
  return 1 + editDistance(wanted.prefix, found.prefix) + editDistance(wanted.suffix, found.suffix);
}

/** The blocks that share most groups of three letters with the words; none that shares nothing. */
function likeliest(exact: string, blocks: readonly Block[]): readonly Block[] {
  const wanted = trigrams(exact);
  return blocks
    .map((block) => ({ block, shared: [...trigrams(block.text)].filter((group) => wanted.has(group)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, candidatesMax)
    .map(({ block }) => block);
}

function trigrams(text: string): ReadonlySet<string> {
  const groups = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index += 1) groups.add(text.slice(index, index + 3));
  return groups;
}
