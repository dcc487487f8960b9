import type { LabelledText } from '../training/corpora';
import type { CivilityModel } from '@/lib/civility/civility-model';
import { emptyContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';
import type { RuleId, Screening } from '@/lib/domain/finding';

/** A labelled text beside what the screen said about it. */
export interface Screened {
  readonly text: LabelledText;
  readonly screening: Screening;
}

export type Level = 'strict' | 'wide';

/** Rules whose breach means that a text is unkind to somebody; what corpora call toxic, abusive or offensive. */
export const unkindRules: readonly RuleId[] = ['hate', 'attack', 'profanity', 'threat'];

export function screenAll(texts: readonly LabelledText[], model: CivilityModel): Screened[] {
  return texts.map((text) => ({ text, screening: screen(text.text, emptyContext, model) }));
}

/** Whether any of the rules is broken at the level. */
export function breaks({ screening }: Screened, level: Level, rules: readonly RuleId[]): boolean {
  const broken = level === 'strict' ? screening.rules : screening.wide;
  return rules.some((rule) => broken.includes(rule));
}
