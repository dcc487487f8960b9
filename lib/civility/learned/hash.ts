/**
 * 32-bit FNV-1a of a string, for feature names that are too many to keep by name.
 * Formula: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ (public domain).
 */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Joins two hashes in order, so that (a, b) and (b, a) differ. The last steps are MurmurHash3's finalizer. */
export function joinHash(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85ebca6b) ^ Math.imul(right + 0x9e3779b9, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
