import { type Screened, unkindRules } from './screened';

/**
 * Mean character F1 of the spans that the screen points at, against those that annotators marked, as in SemEval-2021
 * task 5: a text without marks counts 1 if nothing is pointed at and 0 otherwise. `toxic`: over the comments that at
 * least half of the annotators found toxic, which is what that task was measured on.
 */
export function spanScore(screened: readonly Screened[]): {
  readonly texts: number;
  readonly f1: number;
  readonly toxic: number;
  readonly withMarks: number;
} {
  const marked = screened.filter(({ text }) => text.spans !== undefined);
  const scores = marked.map((one) => characterF1(pointed(one), one.text.spans ?? []));
  const withMarks = marked.flatMap(({ text }, index) => ((text.spans ?? []).length > 0 ? [scores[index] ?? 0] : []));
  const toxic = scores.filter((_score, index) => (marked[index]?.text.y.toxic ?? 0) >= 0.5);
  return { texts: marked.length, f1: mean(scores), toxic: mean(toxic), withMarks: mean(withMarks) };
}

function pointed({ screening }: Screened): (readonly [number, number])[] {
  return screening.findings
    .filter(({ rule }) => unkindRules.includes(rule))
    .map(({ start, end }) => [start, end] as const);
}

function characterF1(
  found: readonly (readonly [number, number])[],
  marked: readonly (readonly [number, number])[],
): number {
  const places = (spans: readonly (readonly [number, number])[]): Set<number> =>
    new Set(
      spans.flatMap(([start, end]) =>
        Array.from({ length: Math.max(0, end - start) }, (_unused, index) => start + index),
      ),
    );
  const one = places(found);
  const other = places(marked);
  if (other.size === 0) return one.size === 0 ? 1 : 0;
  let both = 0;
  for (const place of one) if (other.has(place)) both += 1;
  return (2 * both) / (one.size + other.size);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
