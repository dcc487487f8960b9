import { scoreText } from '@/lib/civility/learned/score';
import { withOverrides } from '@/lib/civility/learned/thresholds';
import type { Reading } from '@/lib/civility/reading';
import { finding } from '@/lib/civility/rule';
import type { Finding, RuleId, ScreeningScores } from '@/lib/domain/finding';

/** Taken from a logit where the rules saw the same thing quoted, denied or spoken against. */
const attenuation = 1;
/** Taken besides where the writer speaks against it in so many words. */
const counterAttenuation = 0.8;
/** Asked of the model besides where there are hardly any words: a name alone is not hate. */
const briefness = 1.2;
const wordsMin = 4;
const heads = [['hate', 'hate'], ['attack', 'attack'], ['toxic', 'attack'], ['spam', 'spam']] as const satisfies readonly (readonly [keyof ScreeningScores, RuleId])[];

/** What the learned model adds to the rules' findings. Its weights rise from 0.3 at the wide threshold to 0.6 at the strict one. */
export interface Learned {
  readonly findings: readonly Finding[];
  readonly scores: ScreeningScores;
}

const silent: ScreeningScores = { hate: 0, attack: 0, toxic: 0, spam: 0 };

function weightOf(logit: number, { strict, wide }: { readonly strict: number; readonly wide: number }): number {
  if (logit >= strict) return Math.min(0.95, 0.6 + (logit - strict) * 0.1);
  return 0.3 + 0.29 * ((logit - wide) / Math.max(0.001, strict - wide));
}

/** Joins the learned model's scores with what the rules saw. */
export function learnedOf(reading: Reading, seen: readonly Finding[]): Learned {
  const { weights, thresholds } = reading.model;
  if (weights === null || reading.tokens.length === 0) return { findings: [], scores: silent };
  const limits = withOverrides(thresholds.learned, reading.context.thresholds?.learned);
  const { scores, top } = scoreText(weights, reading.tokens, seen);
  const softened = seen.some(({ rule, status }) => status !== 'asserted' && (rule === 'hate' || rule === 'attack' || rule === 'profanity'))
    || reading.stance.counters.size > 0;
  const softening = softened ? attenuation + (reading.stance.counters.size > 0 ? counterAttenuation : 0) : 0;
  const brief = reading.tokens.filter(({ kind }) => kind === 'word').length < wordsMin;
  const taken = brief ? briefness : 0;
  const adjusted: ScreeningScores = {
    hate: scores.hate - softening - taken, attack: scores.attack - softening - taken, toxic: scores.toxic - softening - taken, spam: scores.spam - taken,
  };
  const findings: Finding[] = [];
  for (const [head, rule] of heads) {
    const logit = adjusted[head];
    if (logit < limits[head].wide) continue;
    const words = top(head, 3);
    const start = Math.min(...words.map((word) => word.start));
    const end = Math.max(...words.map((word) => word.end));
    const whole = !Number.isFinite(start);
    findings.push(finding({
      rule, start: whole ? 0 : start, end: whole ? reading.text.length : end, weight: weightOf(logit, limits[head]),
      cause: `the learned model, above all for ${words.map(({ word }) => `“${word}”`).join(', ') || 'the whole'}`,
    }));
  }
  return { findings, scores: adjusted };
}
