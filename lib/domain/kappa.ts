import type { JudgedPair } from './second-review';

/** Pairs under which an agreement is not stated: among few, chance says more than people. */
export const pairsMin = 20;

export interface Kappa {
  /** Pairs. */
  readonly n: number;
  /** Share in which both said the same. */
  readonly observed: number;
  /** Share in which they would by chance, each keeping to how often they say what. */
  readonly expected: number;
  /** -1 to 1; null when nothing could differ (both always say one and the same). */
  readonly kappa: number | null;
}

/**
 * How far two judges agree beyond chance: (observed - expected) / (1 - expected). Cohen, J. (1960), A Coefficient of
 * Agreement for Nominal Scales, Educational and Psychological Measurement 20(1), 37-46.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const n = pairs.length;
  if (n === 0) return { n, observed: 0, expected: 0, kappa: null };
  const names = new Set(pairs.flat());
  const share = (judge: 0 | 1, name: string) => pairs.filter((pair) => pair[judge] === name).length / n;
  const observed = pairs.filter(([first, second]) => first === second).length / n;
  const expected = [...names].reduce((sum, name) => sum + share(0, name) * share(1, name), 0);
  return { n, observed, expected, kappa: 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected) };
}

/** Agreement on one thing, as it may be shown. */
export interface AgreementRow {
  readonly name: string;
  /** For a rule: pairs in which at least one of the two named it. */
  readonly n: number;
  /** `too-few`: under 20. `none`: nothing could differ. */
  readonly kappa: number | 'too-few' | 'none';
}

const shown = (n: number, { kappa }: Kappa): AgreementRow['kappa'] => (n < pairsMin ? 'too-few' : (kappa ?? 'none'));

/** Agreement on what to do, and on each rule: whether a comment breaks it, yes or no, over all pairs. */
export function agreement(pairs: readonly JudgedPair[], nameOf: (rule: string) => string): readonly AgreementRow[] {
  const whole = cohensKappa(pairs.map(({ first, second }) => [first, second]));
  const rules = [...new Set(pairs.flatMap(({ firstRule, secondRule }) => [firstRule, secondRule]))]
    .filter((rule) => rule !== null)
    .sort();
  return [
    { name: 'What to do', n: whole.n, kappa: shown(whole.n, whole) },
    ...rules.map((rule) => {
      const named = pairs.filter(({ firstRule, secondRule }) => firstRule === rule || secondRule === rule).length;
      const says = (given: string | null) => (given === rule ? 'broken' : 'kept');
      const kappa = cohensKappa(pairs.map(({ firstRule, secondRule }) => [says(firstRule), says(secondRule)]));
      return { name: nameOf(rule), n: named, kappa: shown(named, kappa) };
    }),
  ];
}
