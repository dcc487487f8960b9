import { dialogueTexts, type DialogueText } from '../training/dialogue';
import { areaUnderCurve, wilsonInterval } from '../training/metrics';
import { emptyContext } from '@/lib/civility/context';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { screen } from '@/lib/civility/screen';

/** The hate rule on claims and counter-speech about one group, or about all. */
export interface DialogueLine {
  readonly group: string;
  readonly of: number;
  readonly hatefulStrict: number;
  readonly hatefulWide: number;
  readonly harmlessStrict: number;
  readonly harmlessWide: number;
  readonly harmlessInterval: readonly [number, number];
  /** Share of claims caught where the limit lets 12 in 100 replies be flagged; null for a single group. */
  readonly recallAt12: number | null;
  readonly auc: number;
}

interface Judged extends DialogueText {
  readonly strict: boolean;
  readonly wide: boolean;
  readonly score: number;
}

const share = (such: readonly Judged[], level: 'strict' | 'wide'): number =>
  such.filter((one) => one[level]).length / such.length;

function recallAt12(judged: readonly Judged[]): number {
  const replies = judged
    .filter(({ hateful }) => !hateful)
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  const limit = replies[Math.floor(replies.length * 0.12)] ?? Infinity;
  const claims = judged.filter(({ hateful }) => hateful);
  return claims.filter(({ score }) => score > limit).length / claims.length;
}

function lineOf(group: string, judged: readonly Judged[], whole: boolean): DialogueLine {
  const claims = judged.filter(({ hateful }) => hateful);
  const replies = judged.filter(({ hateful }) => !hateful);
  return {
    group,
    of: judged.length,
    hatefulStrict: share(claims, 'strict'),
    hatefulWide: share(claims, 'wide'),
    harmlessStrict: share(replies, 'strict'),
    harmlessWide: share(replies, 'wide'),
    harmlessInterval: wilsonInterval(replies.filter(({ wide }) => wide).length, replies.length),
    recallAt12: whole ? recallAt12(judged) : null,
    auc: areaUnderCurve(
      judged.map(({ score }) => score),
      judged.map(({ hateful }) => hateful),
    ),
  };
}

/** Claims and counter-speech by group, then the open half, the half that nobody looked at, and all. */
export function dialogueLines(model: CivilityModel): DialogueLine[] {
  const judged = dialogueTexts().map((one) => {
    const { rules, wide, scores } = screen(one.text, emptyContext, model);
    return { ...one, strict: rules.includes('hate'), wide: wide.includes('hate'), score: scores.hate };
  });
  const groups = [...new Set(judged.map(({ group }) => group))];
  return [
    ...groups.map((name) =>
      lineOf(
        name,
        judged.filter(({ group }) => group === name),
        false,
      ),
    ),
    lineOf(
      'open half',
      judged.filter(({ open }) => open),
      true,
    ),
    lineOf(
      'kept half',
      judged.filter(({ open }) => !open),
      true,
    ),
    lineOf('all', judged, true),
  ];
}
