import type { CivilityModel } from '@/lib/civility/civility-model';
import { withoutIdleClues } from '@/lib/civility/clues';
import type { ScreenContext } from '@/lib/civility/context';
import { readingOf, type Reading } from '@/lib/civility/reading';
import { finding, type Rule } from '@/lib/civility/rule';
import { allegation } from '@/lib/civility/rules/allegation';
import { attack } from '@/lib/civility/rules/attack';
import { disclosure } from '@/lib/civility/rules/disclosure';
import { hate } from '@/lib/civility/rules/hate';
import { identify } from '@/lib/civility/rules/identify';
import { language } from '@/lib/civility/rules/language';
import { learnedOf, silent, type Learned } from '@/lib/civility/rules/learned';
import { length } from '@/lib/civility/rules/length';
import { offtopic } from '@/lib/civility/rules/offtopic';
import { pii } from '@/lib/civility/rules/pii';
import { profanity } from '@/lib/civility/rules/profanity';
import { repetition } from '@/lib/civility/rules/repetition';
import { shouting } from '@/lib/civility/rules/shouting';
import { spam } from '@/lib/civility/rules/spam';
import { threat } from '@/lib/civility/rules/threat';
import { unavailable } from '@/lib/civility/rules/unavailable';
import { watched } from '@/lib/civility/rules/watched';
import { settle } from '@/lib/civility/settle';
import type { Finding, Screening, ScreeningScores } from '@/lib/domain/finding';

/** The policy of the house for comments, in the order in which it is read aloud. */
const rules: readonly Rule[] = [
  hate, //        nobody is run down for what they are
  attack, //      nobody is attacked who writes here, or is named
  profanity, //   no swearing
  threat, //      nobody is threatened, and nobody's death is wished for
  spam, //        nothing is sold, and nobody is recruited
  pii, //         nobody's address or number is given away
  identify, //    nobody in a story is made known who must not be
  allegation, //  nobody is accused of a crime by name
  disclosure, //  whoever asks for help is heard by a person
  offtopic, //    the story is the subject
  length,
  shouting,
  repetition,
  language, //    what we cannot read, a person reads
  watched, //     what this site watches besides
  unavailable, // and when we cannot check, a person does
];

function look(rule: Rule, reading: Reading): readonly Finding[] {
  try {
    return rule.look(reading);
  } catch {
    return [broken(reading.text, rule.name)];
  }
}

const broken = (text: string, name: string): Finding =>
  finding({ rule: 'unavailable', start: 0, end: text.length, weight: 1, cause: `the check “${name}” failed` });

function learned(reading: Reading, seen: readonly Finding[]): Learned {
  try {
    return learnedOf(reading, seen);
  } catch {
    return { seen, findings: [broken(reading.text, 'learned model')], scores: silent };
  }
}

/** What the rules see by themselves. The trainer reads it too, so that the model learns from the same sight. */
export function seenByRules(reading: Reading): readonly Finding[] {
  return rules.flatMap((rule) => look(rule, reading));
}

/**
 * Screens one text: every rule looks, then the learned model, which knows what the rules saw. Never throws: a check that
 * fails becomes a finding that holds the comment. Nothing here declines anything.
 */
export function screen(text: string, context: ScreenContext, model: CivilityModel): Screening {
  let reading: Reading;
  try {
    reading = readingOf(text, context, model);
  } catch {
    return settle(text, [broken(text, 'reading')], keptScores(silent), context, model);
  }
  const seen = seenByRules(reading);
  const added = learned(reading, seen);
  const findings = withoutIdleClues([...added.seen, ...added.findings]);
  return settle(text, findings, keptScores(added.scores), context, model);
}

/** The scores of every head, for choosing thresholds. */
export function headScores(text: string, context: ScreenContext, model: CivilityModel): Learned['scores'] {
  const reading = readingOf(text, context, model);
  return learned(reading, seenByRules(reading)).scores;
}

/** What a screening keeps of them. */
function keptScores({ hate, attack, toxic, spam }: Learned['scores']): ScreeningScores {
  return { hate, attack, toxic, spam };
}
