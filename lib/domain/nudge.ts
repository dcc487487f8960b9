import type { RuleId, Screening } from './finding';
import { houseRules, type HouseRule } from './rules';

/**
 * What the writer cannot or need not mend: nothing is said about it before a comment is sent. Nothing about `identify`
 * above all: whoever guesses at a protected name must not learn from the answer that the guess was right.
 */
const notToMend: ReadonlySet<RuleId> = new Set(['disclosure', 'identify', 'unavailable', 'language', 'offtopic']);
/** Whether the writer may be spoken to about a rule before the comment is sent. */
export const isSaid = (rule: RuleId): boolean => !notToMend.has(rule);

/** Points that are named at once; more would be a scolding. */
const pointsMax = 4;

const otherNames: Partial<Readonly<Record<RuleId, string>>> = {
  length: 'Length',
  shouting: 'Capital letters',
  repetition: 'Said before',
};

/** One thing that the writer could change. */
export interface NudgePoint {
  readonly rule: RuleId;
  readonly name: string;
  /** The house rule in words; empty for a matter of form. */
  readonly clause: string;
  /** The words that it is about, as they were typed. */
  readonly words: string;
  readonly sentence: string;
}

/**
 * What may be said to the writer before the comment is sent: findings of rules that the screen is sure of. Nothing at
 * all when the words tell of somebody in danger: such a comment is not to be corrected. `rules`: as they hold now.
 */
export function nudgePoints(
  text: string,
  screening: Screening,
  rules: readonly HouseRule[] = houseRules,
): readonly NudgePoint[] {
  if (screening.findings.some((finding) => finding.rule === 'disclosure')) return [];
  const sure = screening.findings.filter((f) => screening.rules.includes(f.rule) && !notToMend.has(f.rule));
  return sure.slice(0, pointsMax).map((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    return {
      rule: finding.rule,
      name: rule?.name ?? otherNames[finding.rule] ?? 'House rule',
      clause: rule?.clause ?? '',
      words: text.slice(finding.start, finding.end),
      sentence: finding.forWriter,
    };
  });
}
