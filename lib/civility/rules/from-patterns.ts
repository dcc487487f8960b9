import type { Reading } from '@/lib/civility/reading';
import { findingAt } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';
import type { Finding, RuleId } from '@/lib/domain/finding';

/** The classes whose words are pointed at, by rule. Strong findings of other rules than `attack` are shown whole. */
const pointedClasses: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  attack: ['hardInsult', 'insultNoun', 'mean', 'profanity'],
  threat: ['violence', 'hurtVerb', 'killVerb'],
  hate: ['dehumanising', 'badPeople', 'badTrait', 'removeVerb', 'killVerb', 'slurNoun'],
};

/** From this weight on a threat or hatred is shown with all its words: who is to do what to whom. */
const shownWhole = 0.6;

/** Of what a pattern saw, the words that matter: from the first to the last listed one. All of it where none is listed. */
function pointOf(reading: Reading, first: number, after: number, names: readonly string[]): readonly [number, number] {
  const places: (readonly [number, number])[] = [];
  for (let at = first; at < after; at += 1) {
    const here = reading.ground.classes[at];
    const name = names.find((each) => here?.has(each) === true);
    if (name !== undefined) places.push([at, Math.min(after, at + Math.max(...(here?.get(name) ?? [1])))]);
  }
  return places.length === 0 ? [first, after] : [places[0]?.[0] ?? first, Math.max(...places.map(([, end]) => end))];
}

/** Findings for every written pattern that feeds a rule, with how each is said. Patterns that speak against it (weight below zero) are left to the rule. */
export function fromPatterns(reading: Reading, rule: RuleId, excusable: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const { pattern, first, after } of reading.hits) {
    if (pattern.feeds !== rule || pattern.weight <= 0) continue;
    if (reading.ground.allowed.subarray(first, after).every((flag) => flag === 1)) continue;
    const status = statusOf(reading.stance, reading.ground, first, after, { denies: pattern.denies, excusable });
    const names = rule === 'attack' || pattern.weight < shownWhole ? pointedClasses[rule] : undefined;
    const [from, to] = names === undefined ? [first, after] : pointOf(reading, first, after, names);
    findings.push(findingAt(reading, from, to, { rule, weight: pattern.weight, cause: pattern.name, status }));
  }
  return findings;
}
