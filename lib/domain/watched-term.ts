import type { RuleId } from './finding';

/** Days over which a term's hits are counted, hits from which its record says something, and the share under which it should go. */
export const termDays = 90;
const hitsMin = 10;
const upheldMin = 0.2;

/** Terms that a site can watch, at most. */
export const termsMax = 500;

/** A watched term with its record. */
export interface WatchedTermView {
  readonly id: string;
  readonly pattern: string;
  readonly rule: RuleId;
  readonly exceptions: readonly string[];
  readonly strict: boolean;
  readonly addedAt: string;
  /** Comments of the last 90 days in which it was found and that were decided. */
  readonly hits: number;
  /** Those of them that were declined under its rule. */
  readonly upheld: number;
}

/** What its record advises; null when it says nothing. A term that is mostly wrong teaches moderators to look away. */
export function termAdvice({
  hits,
  upheld,
  strict,
}: Pick<WatchedTermView, 'hits' | 'upheld' | 'strict'>): string | null {
  if (hits < hitsMin || upheld / hits >= upheldMin) return null;
  return strict
    ? 'Mostly wrong: let it only order the queue, or drop it.'
    : 'Mostly wrong: drop it, or write exceptions.';
}
