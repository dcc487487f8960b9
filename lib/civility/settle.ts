import type { CivilityModel } from '@/lib/civility/civility-model';
import type { ScreenContext } from '@/lib/civility/context';
import { quietRules, usualThresholds } from '@/lib/civility/thresholds';
import { ruleIds, type Finding, type RuleId, type Screening, type ScreeningScores } from '@/lib/domain/finding';

/** Most findings that are kept of one rule, the heaviest first: a moderator reads no more. */
const findingsMax = 12;

/** Below this a finding is noise. */
const weightMin = 0.1;

function isBorder(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  return !(before >= 0xd800 && before <= 0xdbff && here >= 0xdc00 && here <= 0xdfff);
}

function bordered(text: string, found: Finding): Finding {
  let start = Math.max(0, Math.min(found.start, text.length));
  let end = Math.max(start, Math.min(found.end, text.length));
  if (!isBorder(text, start)) start -= 1;
  if (!isBorder(text, end)) end += 1;
  return start === found.start && end === found.end ? found : { ...found, start, end };
}

/** Of findings of one rule that overlap, the heaviest stays. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const found of [...findings].sort(
    (one, other) => other.weight - one.weight || one.end - one.start - (other.end - other.start),
  )) {
    if (kept.length >= findingsMax) break;
    if (!kept.some((other) => found.start < other.end && other.start < found.end)) kept.push(found);
  }
  return kept;
}

/** Puts the findings in order and applies the two thresholds. */
export function settle(
  text: string,
  findings: readonly Finding[],
  scores: ScreeningScores,
  context: ScreenContext,
  model: CivilityModel,
): Screening {
  const limits = (rule: RuleId): { readonly strict: number; readonly wide: number } =>
    context.thresholds?.rules?.[rule] ?? model.thresholds.rules[rule] ?? usualThresholds;
  const kept = ruleIds.flatMap((rule) =>
    withoutOverlaps(findings.filter((found) => found.rule === rule && found.weight >= weightMin)),
  );
  const reached = (rule: RuleId, limit: number): boolean =>
    kept.some((found) => found.rule === rule && found.weight >= limit);
  return {
    findings: kept
      .map((found) => bordered(text, found))
      .sort((one, other) => one.start - other.start || one.end - other.end),
    rules: ruleIds.filter((rule) => !quietRules.has(rule) && reached(rule, limits(rule).strict)),
    wide: ruleIds.filter((rule) => reached(rule, limits(rule).wide)),
    scores,
    versions: model.versions,
  };
}
