import { findingAt, type Rule } from '@/lib/civility/rule';

/** Share of capitals, and fewest letters, from which a comment shouts. */
const shoutShare = 0.7;
const shoutLettersMin = 25;
/** Mostly capital letters. */
export const shouting: Rule = {
  name: 'shouting',
  look(reading) {
    let upper = 0;
    let letters = 0;
    for (const { raw, kind } of reading.tokens) {
      if (kind !== 'word' || raw.length < 2) continue;
      for (const char of raw) {
        if (char.toLowerCase() === char.toUpperCase()) continue;
        letters += 1;
        if (char !== char.toLowerCase()) upper += 1;
      }
    }
    if (letters < shoutLettersMin || upper < letters * shoutShare) return [];
    return [
      findingAt(reading, 0, reading.tokens.length, {
        rule: 'shouting',
        weight: 0.4,
        cause: `${Math.round((100 * upper) / letters)} % capitals`,
      }),
    ];
  },
};
