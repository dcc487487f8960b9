import { countMax } from './desk-times';

/** How many stand in a view, in words: exact up to 1,000, and "1,000+" when there are more. */
export function queueCountWords(count: number): string {
  return count > countMax ? `${countMax.toLocaleString('en-GB')}+` : count.toLocaleString('en-GB');
}
