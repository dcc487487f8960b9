/** A puzzle as the site sets it (ALTCHA): which number, put behind the salt, has this SHA-256? */
export interface Puzzle {
  readonly algorithm: string;
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly max: number;
}

/** Numbers that are tried before the page may do something else. */
const atOnce = 500;

/** Tries numbers until one fits. Answers what the form sends along; null where the browser cannot compute it. */
export async function solvePuzzle(puzzle: Puzzle): Promise<string | null> {
  // Only there on pages that come encrypted (or from this machine).
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const encoder = new TextEncoder();
  for (let number = 0; number <= puzzle.max; number += 1) {
    const digest = await subtle.digest('SHA-256', encoder.encode(`${puzzle.salt}${number}`));
    if (hex(digest) === puzzle.challenge) {
      const { algorithm, challenge, salt, signature } = puzzle;
      return btoa(JSON.stringify({ algorithm, challenge, salt, signature, number }));
    }
    if (number % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
