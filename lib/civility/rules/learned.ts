import { scoreText, type ContributingWord } from '@/lib/civility/learned/score';
import { tempered } from '@/lib/civility/learned/temper';
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
/** How many words the model is asked for, and the share of the strongest from which one is pointed at. */
const topWords = 4;
const tellingShare = 0.6;

/** What the model reads in place of a listed word inside an allowed phrase or a name. */
const innocent = 'name';

interface Span {
  readonly start: number;
  readonly end: number;
}

const heads = [['hate', 'hate'], ['attack', 'attack'], ['toxic', 'attack'], ['spam', 'spam']] as const satisfies readonly (readonly [keyof ScreeningScores, RuleId])[];

/** What the learned model adds to the rules' findings. Its weights rise from 0.3 at the wide threshold to 0.6 at the strict one. */
export interface Learned {
  /** What the rules saw, tempered by the model's doubt. */
  readonly seen: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly scores: ScreeningScores;
}

const silent: ScreeningScores = { hate: 0, attack: 0, toxic: 0, spam: 0 };

function weightOf(logit: number, { strict, wide }: { readonly strict: number; readonly wide: number }): number {
  if (logit >= strict) return Math.min(0.95, 0.6 + (logit - strict) * 0.1);
  return 0.3 + 0.29 * ((logit - wide) / Math.max(0.001, strict - wide));
}

const listedClasses = ['profanity', 'insult', 'hardInsult', 'slur', 'mean', 'adjective'] as const;

/** Where to point: at what the rules saw, at listed words, else at the words that spoke most. Never at nothing. */
function spansOf(reading: Reading, seen: readonly Finding[], rule: RuleId, words: readonly ContributingWord[]): readonly Span[] {
  const spans: Span[] = seen.filter((found) => found.rule === rule && found.status === 'asserted');
  const listed = rule === 'attack' ? reading.tokens.flatMap(({ start, end }, at) => {
    const lengths = listedClasses.flatMap((name) => reading.ground.allowed[at] === 1 ? [] : reading.ground.classes[at]?.get(name) ?? []);
    return lengths.length === 0 ? [] : [{ start, end: reading.tokens[at + Math.max(...lengths) - 1]?.end ?? end }];
  }) : [];
  const pointed = [...spans, ...listed];
  if (pointed.length > 0) return pointed;
  const strongest = words[0]?.weight ?? 0;
  const telling = words.filter(({ weight }) => weight >= strongest * tellingShare);
  return telling.length > 0 ? telling : [{ start: 0, end: reading.text.length }];
}

/** Joins the learned model's scores with what the rules saw. */
export function learnedOf(reading: Reading, seen: readonly Finding[]): Learned {
  const { weights, thresholds } = reading.model;
  if (weights === null || reading.tokens.length === 0) return { seen, findings: [], scores: silent };
  const limits = withOverrides(thresholds.learned, reading.context.thresholds?.learned);
  const tokens = reading.tokens.map((token, at) => (reading.ground.allowed[at] === 1 && reading.model.lexicon.words.has(token.folded) ? { ...token, folded: innocent } : token));
  const { scores, top } = scoreText(weights, tokens, seen);
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
    const weight = weightOf(logit, limits[head]);
    const words = top(head, topWords);
    const cause = `the learned model, above all for ${words.slice(0, 3).map(({ word }) => `“${word}”`).join(', ') || 'the whole'}`;
    for (const { start, end } of spansOf(reading, seen, rule, words)) findings.push(finding({ rule, start, end, weight, cause }));
  }
  return { seen: seen.map((found) => tempered(found, adjusted.hate, limits.hate)), findings, scores: adjusted };
}
