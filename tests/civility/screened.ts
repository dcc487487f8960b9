import { emptyContext, type ScreenContext } from '@/lib/civility/context';
import { screen } from '@/lib/civility/screen';
import type { Finding, RuleId, Screening } from '@/lib/domain/finding';
import { loadCivilityModel } from '@/scripts/civility/load';

/** The model that the site ships, read once for all tests of a file. */
export const shipped = loadCivilityModel();

/** A comment screened with what the site ships. */
export function screened(text: string, context: Partial<ScreenContext> = {}): Screening {
  return screen(text, { ...emptyContext, ...context }, shipped);
}

/** The same without the learned model, so that a test speaks of the rules alone. */
export const rulesAlone = { ...shipped, weights: null };

/** The findings of one rule, by the rules alone. */
export function found(rule: RuleId, text: string, context: Partial<ScreenContext> = {}): readonly Finding[] {
  return screen(text, { ...emptyContext, ...context }, rulesAlone).findings.filter((finding) => finding.rule === rule);
}

/** The heaviest weight of one rule, 0 where it saw nothing. */
export function weight(rule: RuleId, text: string, context: Partial<ScreenContext> = {}): number {
  return Math.max(0, ...found(rule, text, context).map((finding) => finding.weight));
}
