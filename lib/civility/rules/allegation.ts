import type { Reading } from '@/lib/civility/reading';
import { findingAt, type Rule } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';
import type { Finding } from '@/lib/domain/finding';

/** How far a name may stand from what it is accused of, in tokens. */
const reachBefore = 16;
const reachAfter = 5;

interface Named {
  readonly first: number;
  readonly after: number;
  /** Two words, a title or a business: surely somebody. */
  readonly sure: boolean;
  readonly business: boolean;
}

/** Nouns before which a verb of crime only describes: forced labour, trafficked girls. */
const wronged =
  /^(?:labou?r|marriages?|begging|prostitution|sex|work|migration|adoption|in|and|persons?|people|girls?|women|children|victims?|workers?|survivors?|networks?|cases?|laws?|ring|rings)$/;
/** “Who” takes up a name only right behind it, or behind a comma. */
const whoWithin = 1;
const pronounOrRole = /^(?:he|she|they|who|owner|boss|manager|it)$/;

function namesOf(reading: Reading): Named[] {
  const { ground, tokens } = reading;
  const names: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = ground.classes[at]?.get('name')?.[0];
    if (length === undefined) continue;
    const words = ground.words.slice(at, at + length);
    const isPlace = (index: number): boolean => ground.classes[at + index]?.has('placeName') === true;
    if (
      words.every((_, index) => isPlace(index) || ground.classes[at + index]?.has('calendar') === true) ||
      isPlace(words.length - 1) ||
      (words.length === 1 && at > 0 && ground.stops[at - 1] === true)
    ) {
      at += length - 1;
      continue;
    }
    const dot = ground.words[at - 1] === '.' ? 1 : 0;
    const titled = ground.classes[at - 1 - dot]?.has('title') === true || ground.classes[at]?.has('title') === true;
    const business =
      words.some((_, index) => index > 0 && ground.classes[at + index]?.has('business') === true) ||
      ground.classes[at + length]?.has('business') === true;
    names.push({ first: at, after: at + length, sure: length >= 2 || titled || business, business });
    at += length - 1;
  }
  return names;
}

function accusationsIn(reading: Reading): { readonly at: number; readonly after: number; readonly noun: boolean }[] {
  const found = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const here = reading.ground.classes[at];
    const noun = here?.get('accuseNoun');
    const verb = here?.get('accuseVerb') ?? here?.get('accuseTell');
    const lengths = noun ?? verb;
    if (lengths === undefined) continue;
    if (
      /^(?:forced|forces|abused|trafficked|exploited|abusing|trafficking|trafficking)$/.test(
        reading.ground.words[at] ?? '',
      ) &&
      wronged.test(reading.ground.words[at + 1] ?? '')
    )
      continue;
    if (at > 0 && /^\p{Lu}/u.test(reading.tokens[at]?.raw ?? '') && reading.ground.stops[at - 1] !== true) continue;
    found.push({ at, after: at + Math.max(...lengths), noun: noun !== undefined });
  }
  return found;
}

function weightOf(reading: Reading, name: Named, accusation: { readonly at: number; readonly noun: boolean }): number {
  const { words } = reading.ground;
  const between = words.slice(name.after, accusation.at);
  const predicate =
    between.some((word) => /^(?:is|are|was|were)$/.test(word)) && !/s$/.test(words[accusation.at] ?? '');
  const passive = !accusation.noun && /^(?:was|were|been|being|is|are|be|got)$/.test(words[accusation.at - 1] ?? '');
  if (passive) return 0.15;
  if (accusation.at < name.first) return accusation.noun || words[name.first - 1] === 'by' ? 0.7 : 0.3;
  if (accusation.noun) return predicate ? (name.sure ? 0.9 : 0.6) : 0.35;
  // “In Benin City I’ve sat with mothers who sold”: the place does nothing, and “who” are the mothers.
  if (!name.business && words[name.first - 1] === 'in') return 0.15;
  const subject =
    accusation.at - name.after <= 3 ||
    between.some((word, index) => pronounOrRole.test(word) && (word !== 'who' || index <= whoWithin));
  return subject ? (name.sure ? 0.85 : 0.5) : name.sure ? 0.5 : 0.3;
}

/** Accuses a living person or a business, by name, of a crime. What courts have found may be told. */
export const allegation: Rule = {
  name: 'allegation',
  look(reading) {
    const accusations = accusationsIn(reading);
    if (accusations.length === 0) return [];
    const findings: Finding[] = [];
    const { ground, stance } = reading;
    const names = namesOf(reading);
    for (const accusation of accusations) {
      const record = ground.classes.some(
        (here, at) =>
          here?.has('publicRecord') === true &&
          Math.abs((stance.sentence[at] ?? 0) - (stance.sentence[accusation.at] ?? 0)) <= 1,
      );
      for (const name of names) {
        if (stance.sentence[name.first] !== stance.sentence[accusation.at]) continue;
        if (
          accusation.at >= name.after
            ? accusation.at - name.after > reachBefore
            : name.first - accusation.after > reachAfter || accusation.at >= name.first
        )
          continue;
        const first = Math.min(name.first, accusation.at);
        const after = Math.max(name.after, accusation.after);
        const status = statusOf(stance, ground, first, after, { denies: false, excusable: false });
        findings.push(
          findingAt(reading, first, after, {
            rule: 'allegation',
            weight: weightOf(reading, name, accusation) * (record ? 0.25 : 1),
            cause: `${reading.text.slice(reading.tokens[name.first]?.start, reading.tokens[name.after - 1]?.end)} and “${ground.words.slice(accusation.at, accusation.after).join(' ')}”`,
            status: status === 'reported' ? 'asserted' : status,
          }),
        );
      }
    }
    return findings;
  },
};
