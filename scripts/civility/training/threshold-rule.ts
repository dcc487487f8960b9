import { loadCivilityModel } from '../load';
import type { LabelledText } from './corpora';
import { dialogueTexts } from './dialogue';
import { functionalTexts } from './functional';
import { readGrammar } from './grammar';
import { newsTexts } from './news';
import { readProbes } from './probes';
import { subjectTexts } from './subject';
import { listsFolder } from './reader';
import { emptyContext } from '@/lib/civility/context';
import { byHead, type HeadName } from '@/lib/civility/learned/heads';
import type { Thresholds } from '@/lib/civility/learned/thresholds';
import { parseWeights } from '@/lib/civility/learned/weights';
import { headScores } from '@/lib/civility/screen';

/**
 * The rule by which thresholds are chosen: each head has budgets of false alarms. A threshold is the lowest logit at
 * which (1) the mean, over the head's harmless sets, of the share flagged is within the budget, and (2) the publishable
 * comments on this site's own subject are flagged no more often than `subject` allows. Every set counts the same, however large.
 */
interface Budget {
  readonly mean: number;
  readonly subject: number;
  /** The threshold is never below this, however calm the harmless texts are. */
  readonly least?: number;
}

/**
 * Of heads that stand beside a rule: what they add must be worth a look, for the rule alone calls already, and they speak
 * to the writer only where they think a breach likelier than not.
 */
const besideRule = {
  strict: { mean: 0.001, subject: 0, least: 0 },
  wide: { mean: 0.02, subject: 0.03 },
} as const;

/** Whoever asks for help must be heard, and seldom asks in so many words. */
const help = { ...besideRule, wide: { ...besideRule.wide, subject: 0.05 } } as const;

/** Whoever is threatened must not wait, and most threats are only half said: a needless look costs less than a missed one. */
const danger = { ...besideRule, wide: { mean: 0.07, subject: 0.1 } } as const;

const budgets: Readonly<Record<HeadName, { readonly strict: Budget; readonly wide: Budget }>> = {
  hate: { strict: { mean: 0.02, subject: 0.003 }, wide: { mean: 0.1, subject: 0.06 } },
  attack: { strict: { mean: 0.007, subject: 0.01 }, wide: { mean: 0.012, subject: 0.03 } },
  toxic: { strict: { mean: 0.01, subject: 0.01 }, wide: { mean: 0.05, subject: 0.03 } },
  spam: { strict: { mean: 0.005, subject: 0 }, wide: { mean: 0.02, subject: 0.02 } },
  threat: danger,
  disclosure: help,
  allegation: besideRule,
  pii: besideRule,
};

const ordinary = ['wiki_ak', 'catlarge', 'catsmall', 'surge', 'news'] as const;

/** Corpora whose harmless part is a fair picture of harmless comments for the head. */
const harmlessSets: Readonly<Record<HeadName, readonly string[]>> = {
  hate: ['probes', 'toxigen', 'functional', 'dialogue', 'news'],
  attack: ['wiki_ak', 'catlarge', 'catsmall', 'vicom', 'probes', 'surge', 'sms', 'news'],
  toxic: ['wiki_ak', 'catlarge', 'catsmall', 'surge', 'probes', 'vicom', 'sms', 'news'],
  spam: ['sms', 'catlarge', 'tspans', 'probes'],
  threat: ordinary,
  disclosure: ordinary,
  allegation: ordinary,
  pii: ordinary,
};

/** Comments on this site's own subject: those that came with the data, and the open half of our own. */
const ownSubject = ['domain_dev', 'subject'];

/** Texts that the rule looks at: the development data, the hand-written probes, and the open halves of the other sets. */
export function thresholdTexts(dev: readonly LabelledText[]): LabelledText[] {
  const probes = readProbes()
    .filter(({ open }) => open)
    .map(({ hateful, kind, text }, index) => ({
      ...made('probes', index, text, { hate: hateful ? 1 : 0 }),
      cat: kind,
    }));
  const functional = functionalTexts(readGrammar().groups)
    .filter(({ open }) => open)
    .map(({ hateful, text }, index) => made('functional', index, text, { hate: hateful ? 1 : 0 }));
  const dialogue = dialogueTexts()
    .filter(({ open }) => open)
    .map(({ hateful, text }, index) => made('dialogue', index, text, { hate: hateful ? 1 : 0 }));
  const news = newsTexts()
    .filter(({ open }) => open)
    .map(({ unkind, text }, index) => made('news', index, text, { toxic: unkind ? 1 : 0 }));
  const subject = subjectTexts().filter(({ open }) => open);
  return [...dev, ...probes, ...functional, ...dialogue, ...news, ...subject.map(({ labelled }) => labelled)];
}

function made(src: string, index: number, text: string, y: Record<string, number>): LabelledText {
  return { id: `${src}-${index}`, src, text, y };
}

/** Scores the development data as the whole screen scores it with these weights, and applies the rule. */
export function thresholdsOn(dev: readonly LabelledText[], header: string, body: Uint8Array): Thresholds {
  const { weights, reason } = parseWeights(header, body);
  if (weights === null) throw new Error(`The weights just made cannot be read: ${reason}`);
  const model = { ...loadCivilityModel(listsFolder), weights };
  const texts = thresholdTexts(dev);
  return chooseThresholds(
    texts,
    texts.map(({ text }) => headScores(text, emptyContext, model)),
  );
}

/** Chooses all thresholds from the scores of the texts, by the rule above. */
export function chooseThresholds(
  texts: readonly LabelledText[],
  scores: readonly Readonly<Record<HeadName, number>>[],
): Thresholds {
  return byHead((head) => {
    const sets = harmlessSets[head]
      .map((set) => harmlessScores(texts, scores, head, set))
      .filter((set) => set.length > 0);
    const subject = ownSubject.flatMap((set) => harmlessScores(texts, scores, head, set));
    const strict = lowest(sets, subject, budgets[head].strict);
    const wide = Math.min(strict, lowest(sets, subject, budgets[head].wide));
    return { strict: rounded(strict), wide: rounded(wide) };
  });
}

function harmlessScores(
  texts: readonly LabelledText[],
  scores: readonly Readonly<Record<HeadName, number>>[],
  head: HeadName,
  set: string,
): number[] {
  return texts.flatMap((text, index) =>
    text.src === set && isHarmless(text, head) ? [scores[index]?.[head] ?? 0] : [],
  );
}

/** Kinds of harmless sentences for the hate rule that are unkind all the same. */
const unkindToOthers = new Set(['others', 'thing']);

/** No label of the text says that it breaks what the head looks for. */
function isHarmless(text: LabelledText, head: HeadName): boolean {
  if (ownSubject.includes(text.src)) return (text.labels ?? []).length === 0;
  if (text.src === 'probes')
    return text.y.hate === 0 && (head === 'hate' || head === 'spam' || !unkindToOthers.has(text.cat ?? ''));
  if (head === 'hate') return (text.y.hate ?? text.y.toxic ?? 0) < 0.5;
  if (head === 'spam') return text.y.spam !== 1;
  return (text.y.toxic ?? text.y.hate ?? text.y.spam ?? 0) < 0.5;
}

function lowest(sets: readonly (readonly number[])[], subject: readonly number[], budget: Budget): number {
  const share = (set: readonly number[], limit: number): number =>
    set.filter((score) => score >= limit).length / Math.max(1, set.length);
  let limit = budget.least ?? -6;
  for (; limit < 8; limit += 0.01) {
    const mean = sets.reduce((sum, set) => sum + share(set, limit), 0) / Math.max(1, sets.length);
    if (mean <= budget.mean && share(subject, limit) <= budget.subject) break;
  }
  return limit;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
