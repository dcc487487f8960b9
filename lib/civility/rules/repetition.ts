import { findingAt, type Rule } from '@/lib/civility/rule';
import type { Finding } from '@/lib/domain/finding';

/** Times that a word, or a sentence, may come again before it is repetition. */
const wordTimesMax = 8;
const sentenceTimesMax = 3;

/** The same word or sentence over and over. */
export const repetition: Rule = {
  name: 'repetition',
  look(reading) {
    const counts = new Map<string, number>();
    const sentences = new Map<string, number>();
    let words: string[] = [];
    const close = (): void => {
      if (words.length >= 3) sentences.set(words.join(' '), (sentences.get(words.join(' ')) ?? 0) + 1);
      words = [];
    };
    let total = 0;
    reading.tokens.forEach((token, at) => {
      if (reading.ground.stops[at] === true) close();
      else words.push(token.folded);
      if (token.kind !== 'word' || token.folded.length < 3) return;
      total += 1;
      counts.set(token.folded, (counts.get(token.folded) ?? 0) + 1);
    });
    close();
    const findings: Finding[] = [];
    const most = Math.max(0, ...[...counts.values()].slice(0, 5000));
    const again = Math.max(0, ...[...sentences.values()].slice(0, 5000));
    if (
      (most > wordTimesMax && most * 3 > total) ||
      again > sentenceTimesMax ||
      /(.)\1{29}/u.test(reading.text.slice(0, 5000))
    ) {
      findings.push(
        findingAt(reading, 0, reading.tokens.length, {
          rule: 'repetition',
          weight: 0.4,
          cause: `the same thing ${Math.max(most, again)} times`,
        }),
      );
    }
    return findings;
  },
};
