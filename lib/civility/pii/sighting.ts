/** A detail seen in a text: UTF-16 offsets, how sure (0 to 1), and what it is. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly what: string;
}

/** Other scripts' figures as 0 to 9, in a text of the same length. */
export function plainDigits(text: string): string {
  return /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10))
    : text;
}

/** Every match of an expression as a sighting. */
export function sightings(text: string, pattern: RegExp, weight: number, what: string): Sighting[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight,
    what,
  }));
}
