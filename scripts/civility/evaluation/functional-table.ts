import { functionalTexts } from '../training/functional';
import { readGrammar } from '../training/grammar';
import { areaUnderCurve, wilsonInterval } from '../training/metrics';
import { emptyContext } from '@/lib/civility/context';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { screen } from '@/lib/civility/screen';

/** How often the hate rule is right about one kind of language, on the half that may be looked at and on the other. */
export interface FunctionalLine {
  readonly kind: string;
  readonly texts: number;
  readonly openStrict: number;
  readonly openWide: number;
  readonly keptStrict: number;
  readonly keptWide: number;
  readonly keptInterval: readonly [number, number];
  /** Area under the curve of the hate score over both halves; null for a single kind. */
  readonly auc: number | null;
}

/** The functional test by kind of language, then all hateful, all harmless, and everything. */
export function functionalLines(model: CivilityModel): FunctionalLine[] {
  const judged = functionalTexts(readGrammar().groups).map((one) => {
    const { rules, wide, scores } = screen(one.text, emptyContext, model);
    return {
      ...one,
      strict: rules.includes('hate') === one.hateful,
      wide: wide.includes('hate') === one.hateful,
      score: scores.hate,
    };
  });
  const line = (kind: string, such: typeof judged, auc: number | null): FunctionalLine => {
    const share = (open: boolean, level: 'strict' | 'wide'): number => {
      const half = such.filter((one) => one.open === open);
      return half.filter((one) => one[level]).length / half.length;
    };
    const kept = such.filter(({ open }) => !open);
    return {
      kind,
      texts: such.length,
      openStrict: share(true, 'strict'),
      openWide: share(true, 'wide'),
      keptStrict: share(false, 'strict'),
      keptWide: share(false, 'wide'),
      keptInterval: wilsonInterval(kept.filter(({ wide }) => wide).length, kept.length),
      auc,
    };
  };
  const label = ({ hateful, kind }: (typeof judged)[number]): string => `${hateful ? 'hateful' : 'harmless'}: ${kind}`;
  const area = (such: typeof judged): number =>
    areaUnderCurve(
      such.map(({ score }) => score),
      such.map(({ hateful }) => hateful),
    );
  return [
    ...[...new Set(judged.map(label))].map((kind) =>
      line(
        kind,
        judged.filter((one) => label(one) === kind),
        null,
      ),
    ),
    line(
      'all hateful',
      judged.filter(({ hateful }) => hateful),
      null,
    ),
    line(
      'all harmless',
      judged.filter(({ hateful }) => !hateful),
      null,
    ),
    line('all', judged, area(judged)),
  ];
}
