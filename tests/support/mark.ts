import { randomInt } from 'node:crypto';

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'po', 'ri', 'sa', 'te', 'vo'] as const;

/** A made-up word that tells one text of a test from another. Never figures: the screen takes them for telephone numbers. */
export function mark(): string {
  return Array.from({ length: 6 }, () => syllables[randomInt(syllables.length)]).join('');
}
