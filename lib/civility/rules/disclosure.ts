import type { Reading } from '@/lib/civility/reading';
import { findingAt, type Rule } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';
import type { Finding } from '@/lib/domain/finding';

/** How much each kind of sign says, and how much of them together calls a person. Chosen on the development data. */
const strongCues = ['captive', 'harmMe', 'suicidal', 'helpAsk'] as const;
const weakCues = ['fearNow', 'missing', 'seenSigns', 'nearby', 'kin', 'abuser'] as const;
const callingScore = 3;
/** Taken from a pattern that is told as long past. */
const pastShare = 0.7;

interface Cues {
  readonly score: number;
  readonly first: number;
  readonly after: number;
}

/** Signs of danger counted over the whole text, each listed phrase once, where the writer or somebody near is in it. */
function cuesOf(reading: Reading): Cues {
  const { classes, words } = reading.ground;
  const seen = new Set<string>();
  let score = 0;
  let first = words.length;
  let after = 0;
  let near = false;
  words.forEach((word, at) => {
    if (word === 'i' || word === 'me' || word === 'us' || word === 'my' || word === 'we') near = true;
    const here = classes[at];
    if (here === null || here === undefined) return;
    if (here.has('kin') || here.has('nearby')) near = true;
    const strong = strongCues.find((name) => here.has(name));
    const weak = weakCues.find((name) => here.has(name));
    const name = strong ?? weak;
    if (name === undefined || (name === 'abuser' && /^(?:he|she|they)$/.test(word) && seen.has(`abuser ${word}`)))
      return;
    const key = `${name} ${word}`;
    if (seen.has(key)) return;
    seen.add(key);
    score += strong !== undefined ? 2 : name === 'abuser' ? 0.5 : 1;
    first = Math.min(first, at);
    after = Math.max(after, at + Math.max(...(here.get(name) ?? [1])));
  });
  return { score: near ? score : 0, first, after };
}

/** Somebody in danger, exploited or wishing to die, or near to such a one. A call to a person, never a breach. */
export const disclosure: Rule = {
  name: 'disclosure',
  look(reading) {
    const fed = reading.hits.filter((hit) => hit.pattern.feeds === 'disclosure');
    const past = fed.some((hit) => hit.pattern.weight < 0);
    const asking = reading.ground.classes.some((here) => here?.has('helpAsk') === true);
    const findings: Finding[] = fed
      .filter((hit) => hit.pattern.weight > 0)
      .map((hit) => {
        const status = statusOf(reading.stance, reading.ground, hit.first, hit.after, {
          denies: true,
          excusable: false,
        });
        const weight = Math.max(0, hit.pattern.weight - (past && !asking ? pastShare : 0));
        return findingAt(reading, hit.first, hit.after, {
          rule: 'disclosure',
          weight,
          cause: hit.pattern.name,
          status: status === 'quoted' ? 'quoted' : 'asserted',
        });
      });
    const cues = cuesOf(reading);
    if (!past && cues.score >= callingScore) {
      findings.push(
        findingAt(reading, cues.first, cues.after, {
          rule: 'disclosure',
          weight: Math.min(0.58, 0.2 + cues.score * 0.06),
          cause: 'several signs of danger',
        }),
      );
    }
    return findings;
  },
};
