/** Letters and figures in a row that are compared as one piece. */
const gramLength = 5;
/** Characters that are looked at. A flood repeats itself early; comparing more would cost more than it tells. */
const lookedAt = 3000;
/** Folded characters below which two people may well say the same thing: "Thank you for this". */
const tellingLength = 60;

/** A text made comparable: letters and figures of any script, small, one space between words. */
export function comparable(text: string): string {
  return text
    .slice(0, lookedAt)
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The pieces of a text as numbers, each once and in order: compared in one walk, and small to keep. */
export type Grams = Uint32Array<ArrayBuffer>;

/** All pieces of a comparable text, each by its 32-bit FNV-1a hash (RFC 9923): of a text’s hundreds hardly two meet by chance. */
export function gramsOf(folded: string): Grams {
  const count = Math.max(0, folded.length - gramLength + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0x811c9dc5;
    for (let unit = at; unit < at + gramLength; unit += 1) hash = Math.imul(hash ^ folded.charCodeAt(unit), 0x01000193);
    hashes[at] = hash;
  }
  hashes.sort();
  return hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
}

/** Jaccard's index of two sets, 0 to 1: what they share over what they hold together. */
export function jaccard(a: Grams, b: Grams): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared / (a.length + b.length - shared);
}

/** From here on two texts count as one said twice. */
export const sameFrom = 0.8;

/** What a text looks like to the comparison. */
interface Likened {
  readonly length: number;
  readonly grams: Grams;
}

/** Texts whose pieces are kept: the same recent ones are compared with each new comment. About 1 KB for each. */
const keptMax = 1000;
const kept = new Map<string, Likened>();

function likened(text: string): Likened {
  const known = kept.get(text);
  if (known) return known;
  const folded = comparable(text);
  const made = { length: folded.length, grams: gramsOf(folded) };
  if (kept.size >= keptMax) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
  kept.set(text, made);
  return made;
}

/**
 * How like the likest of the others a text is: 5-gram Jaccard, 0 to 1. Texts whose lengths alone rule out `sameFrom`
 * are passed over. 0 for a text too short to tell anything.
 */
export function likeness(text: string, others: readonly string[]): number {
  const own = likened(text);
  if (own.length < tellingLength) return 0;
  let most = 0;
  for (const each of others) {
    const other = likened(each);
    const ratio = Math.min(own.length, other.length) / Math.max(own.length, other.length);
    if (ratio < sameFrom * 0.75) continue;
    most = Math.max(most, jaccard(own.grams, other.grams));
    if (most === 1) return 1;
  }
  return most;
}
