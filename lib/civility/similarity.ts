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

/** All pieces of a comparable text. */
export function gramsOf(folded: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= folded.length; at += 1) grams.add(folded.slice(at, at + gramLength));
  return grams;
}

/** Jaccard's index of two sets, 0 to 1: what they share over what they hold together. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** From here on two texts count as one said twice. */
export const sameFrom = 0.8;

/**
 * How like the likest of the others a text is: 5-gram Jaccard, 0 to 1. Texts whose lengths alone rule out `sameFrom`
 * are passed over. 0 for a text too short to tell anything.
 */
export function likeness(text: string, others: readonly string[]): number {
  const folded = comparable(text);
  if (folded.length < tellingLength) return 0;
  const grams = gramsOf(folded);
  let most = 0;
  for (const other of others) {
    const otherFolded = comparable(other);
    const ratio = Math.min(folded.length, otherFolded.length) / Math.max(folded.length, otherFolded.length);
    if (ratio < sameFrom * 0.75) continue;
    most = Math.max(most, jaccard(grams, gramsOf(otherFolded)));
    if (most === 1) return 1;
  }
  return most;
}
