import { wilsonInterval } from '../training/metrics';
import { newsTexts } from '../training/news';
import { unkindRules } from './screened';
import { emptyContext } from '@/lib/civility/context';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { screen } from '@/lib/civility/screen';

/** Share of one half of the comments as left below news that the screen flags as unkind. */
export interface NewsLine {
  readonly comments: string;
  readonly of: number;
  readonly strict: number;
  readonly wide: number;
  readonly wideInterval: readonly [number, number];
}

/** Fine comments flagged (less is better) and unkind ones caught (more is better), by half. */
export function newsLines(model: CivilityModel): NewsLine[] {
  const judged = newsTexts().map((one) => ({ ...one, screening: screen(one.text, emptyContext, model) }));
  return [false, true].flatMap((unkind) =>
    [true, false].map((open) => {
      const such = judged.filter((one) => one.unkind === unkind && one.open === open);
      const flagged = (level: 'rules' | 'wide'): number =>
        such.filter(({ screening }) => unkindRules.some((rule) => screening[level].includes(rule))).length;
      return {
        comments: `${unkind ? 'unkind, caught' : 'fine, flagged'} (${open ? 'chose thresholds' : 'only measured'})`,
        of: such.length,
        strict: flagged('rules') / such.length,
        wide: flagged('wide') / such.length,
        wideInterval: wilsonInterval(flagged('wide'), such.length),
      };
    }),
  );
}
