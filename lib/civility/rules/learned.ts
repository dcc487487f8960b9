import { byHead, type HeadName } from '@/lib/civility/learned/heads';
import { scoreText } from '@/lib/civility/learned/score';
import { tempered, temperedStrong, temperedWeak } from '@/lib/civility/learned/temper';
import { withOverrides } from '@/lib/civility/learned/thresholds';
import type { Reading } from '@/lib/civility/reading';
import { finding } from '@/lib/civility/rule';
import { hasEvidence, pointedSpans, spansOf } from '@/lib/civility/rules/pointing';
import { isWatched } from '@/lib/civility/rules/watched';
import type { Finding, RuleId } from '@/lib/domain/finding';

/** Taken from a logit where the rules saw the same thing quoted, denied or spoken against. */
const attenuation = 1;
/** Taken besides where the writer speaks against it in so many words. */
const counterAttenuation = 0.8;
/** Asked of the model besides where there are hardly any words: a name alone is not hate. */
const briefness = 1.2;
const wordsMin = 4;
/** Asked of the model besides, of an attack in few words, where no list, pattern or marked word supports it. */
const unsupported = 1.5;
const unsupportedWordsMax = 14;
/** Asked of the model besides, of hatred, where no word runs anybody down, denies or demands. Chosen on the development data. */
const mildness = 0.8;
/** How many words the model is asked for. */
const topWords = 4;
/** Marked words are kept for the record, with this weight, from this far below the wide threshold on. */
const recordReach = 1.5;
const recordWeight = 0.15;

/** What the model reads in place of a listed word inside an allowed phrase or a name. */
const innocent = 'name';

const heads = [
  ['hate', 'hate'],
  ['attack', 'attack'],
  ['toxic', 'attack'],
  ['spam', 'spam'],
  ['threat', 'threat'],
  ['disclosure', 'disclosure'],
  ['allegation', 'allegation'],
  ['pii', 'pii'],
] as const satisfies readonly (readonly [HeadName, RuleId])[];

/** What the learned model adds to the rules' findings. Its weights rise from 0.3 at the wide threshold to 0.6 at the strict one. */
export interface Learned {
  /** What the rules saw, tempered by the model's doubt. */
  readonly seen: readonly Finding[];
  readonly findings: readonly Finding[];
  /** Logits of all heads, after the rules' corrections. A screening keeps the first four. */
  readonly scores: Readonly<Record<HeadName, number>>;
}

/** Where nothing was scored. */
export const silent: Learned['scores'] = byHead(() => 0);

function weightOf(logit: number, { strict, wide }: { readonly strict: number; readonly wide: number }): number {
  if (logit >= strict) return Math.min(0.95, 0.6 + (logit - strict) * 0.1);
  return 0.3 + 0.29 * ((logit - wide) / Math.max(0.001, strict - wide));
}

/** Whether the finding rests on a word that was written in disguise. Who hides a word means it: no doubt of the model's holds it back. */
function isDisguised({ start, end }: Finding, { tokens }: Reading): boolean {
  return tokens.some((token) => token.rewritten && token.start < end && start < token.end);
}

/** Joins the learned model's scores with what the rules saw. */
export function learnedOf(reading: Reading, seen: readonly Finding[]): Learned {
  const { weights, thresholds } = reading.model;
  if (weights === null || reading.tokens.length === 0) return { seen, findings: [], scores: silent };
  const limits = withOverrides(thresholds.learned, reading.context.thresholds?.learned);
  const tokens = reading.tokens.map((token, at) =>
    reading.ground.allowed[at] === 1 && reading.model.lexicon.words.has(token.folded)
      ? { ...token, folded: innocent }
      : token,
  );
  const { scores, mild, top } = scoreText(weights, tokens, seen);
  const softened =
    seen.some(
      ({ rule, status }) => status !== 'asserted' && (rule === 'hate' || rule === 'attack' || rule === 'profanity'),
    ) || reading.stance.counters.size > 0;
  const softening = softened ? attenuation + (reading.stance.counters.size > 0 ? counterAttenuation : 0) : 0;
  const marked = pointedSpans(reading, weights);
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length;
  const taken = words < wordsMin ? briefness : 0;
  const lacking = words <= unsupportedWordsMax && !hasEvidence(reading, marked, seen) ? unsupported : 0;
  const adjusted: Learned['scores'] = {
    hate: scores.hate - softening - taken - (mild ? mildness : 0),
    attack: scores.attack - softening - taken - lacking,
    toxic: scores.toxic - softening - taken - lacking,
    spam: scores.spam - taken,
    threat: scores.threat - softening - taken,
    disclosure: scores.disclosure - taken,
    allegation: scores.allegation - taken,
    pii: scores.pii - taken,
  };
  const findings: Finding[] = [];
  for (const [head, rule] of heads) {
    const logit = adjusted[head];
    if (logit < limits[head].wide) {
      if (rule === 'attack' && logit >= limits[head].wide - recordReach)
        for (const { start, end } of marked.spans)
          findings.push(finding({ rule, start, end, weight: recordWeight, cause: 'a word that readers often mark' }));
      continue;
    }
    const weight = weightOf(logit, limits[head]);
    const strongest = top(head, topWords);
    const cause = `the learned model, above all for ${
      strongest
        .slice(0, 3)
        .map(({ word }) => `“${word}”`)
        .join(', ') || 'the whole'
    }`;
    for (const { start, end } of spansOf(reading, marked, seen, rule, strongest))
      findings.push(finding({ rule, start, end, weight, cause }));
  }
  return {
    seen: seen.map((found) =>
      isDisguised(found, reading) || isWatched(found)
        ? found
        : temperedStrong(
            temperedWeak(tempered(found, adjusted.hate, limits.hate), scores.toxic, limits.toxic),
            scores,
            limits,
          ),
    ),
    findings,
    scores: adjusted,
  };
}
