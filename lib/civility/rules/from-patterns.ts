import type { Reading } from '@/lib/civility/reading';
import { findingAt } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';
import type { Finding, RuleId } from '@/lib/domain/finding';

/** Findings for every written pattern that feeds a rule, with how each is said. Patterns that speak against it (weight below zero) are left to the rule. */
export function fromPatterns(reading: Reading, rule: RuleId, excusable: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, first, after } of reading.hits) {
    if (pattern.feeds !== rule || pattern.weight <= 0) continue;
    if (reading.ground.allowed.subarray(first, after).every((flag) => flag === 1)) continue;
    const status = statusOf(reading.stance, reading.ground, first, after, { denies: pattern.denies, excusable });
    findings.push(findingAt(reading, first, after, { rule, weight: pattern.weight, cause: pattern.name, status }));
  }
  return findings;
}
