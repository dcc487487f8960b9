import type { ContributingWord } from '@/lib/civility/learned/score';
import { pointedAt } from '@/lib/civility/learned/pointer';
import type { Weights } from '@/lib/civility/learned/weights';
import type { Reading } from '@/lib/civility/reading';
import type { Finding, RuleId } from '@/lib/domain/finding';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What annotators would have marked in the text. */
export interface Marked {
  readonly spans: readonly Span[];
  /** True where one of the words is likely enough to speak for an attack by itself. */
  readonly telling: boolean;
}

/** From this share of annotators' marks on, a word supports what the model says of a person. */
const tellingMark = 0.3;

/** The share of the strongest word from which another is pointed at, too. */
const tellingShare = 0.6;

const listedClasses = ['profanity', 'insult', 'hardInsult', 'slur', 'mean', 'adjective'] as const;

/** Words that people would mark when asked what in a comment is toxic. None inside allowed phrases. */
export function pointedSpans({ tokens, ground }: Reading, weights: Weights): Marked {
  const allowed = new Set(tokens.filter((_, at) => ground.allowed[at] === 1).map(({ start }) => start));
  const spans = pointedAt(weights, tokens).filter(({ start }) => !allowed.has(start));
  return { spans, telling: spans.some(({ share }) => share >= tellingMark) };
}

function listedSpans({ tokens, ground }: Reading): readonly Span[] {
  return tokens.flatMap(({ start, end }, at) => {
    const lengths = listedClasses.flatMap((name) =>
      ground.allowed[at] === 1 ? [] : (ground.classes[at]?.get(name) ?? []),
    );
    return lengths.length === 0 ? [] : [{ start, end: tokens[at + Math.max(...lengths) - 1]?.end ?? end }];
  });
}

/** Rules for whose breach annotators marked words. */
const pointable: ReadonlySet<RuleId> = new Set<RuleId>(['hate', 'attack', 'threat']);

/** Where to point: at marked words, at what the rules saw, at listed words, else at the words that spoke most. Never at nothing. */
export function spansOf(
  reading: Reading,
  { spans: marked, telling }: Marked,
  seen: readonly Finding[],
  rule: RuleId,
  words: readonly ContributingWord[],
): readonly Span[] {
  if (rule === 'attack' && telling) return marked;
  const spans: Span[] = seen.filter((found) => found.rule === rule && found.status === 'asserted');
  const pointed = rule === 'attack' ? [...spans, ...listedSpans(reading)] : spans;
  if (pointed.length > 0) return pointed;
  if (pointable.has(rule) && marked.length > 0) return marked;
  const strongest = words[0]?.weight ?? 0;
  const spoken = words.filter(({ weight }) => weight >= strongest * tellingShare);
  return spoken.length > 0 ? spoken : [{ start: 0, end: reading.text.length }];
}

/** True where a list, a pattern or the annotators' words support what the model says of a person. */
export function hasEvidence(reading: Reading, marked: Marked, seen: readonly Finding[]): boolean {
  return (
    marked.telling ||
    listedSpans(reading).length > 0 ||
    seen.some(({ rule }) => rule === 'hate' || rule === 'attack' || rule === 'profanity' || rule === 'threat')
  );
}
