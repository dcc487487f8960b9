import type { RuleId } from './finding';

/** Findings that wear a reader down, and the weight from which on they count: below it the screen itself is unsure. */
export const harshRules: readonly RuleId[] = ['hate', 'threat', 'attack', 'disclosure'];
export const harshWeight = 0.5;

/** Harsh comments that "next" gives in a row, at most, while something milder waits. */
export const harshRunMax = 3;

/** Whether a comment is hard to read. */
export function isHarsh(findings: readonly { readonly rule: string; readonly weight: number }[]): boolean {
  return findings.some(
    ({ rule, weight }) => weight >= harshWeight && harshRules.some((harshRule) => harshRule === rule),
  );
}
