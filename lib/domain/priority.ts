import type { RuleId } from './finding';

/** What the place of a comment in the queue depends on. */
export interface PriorityFacts {
  readonly findings: readonly { readonly rule: RuleId; readonly weight: number }[];
  /** Open reports, one for each reporter and reason; `weight` is the reporter's record, 0 to 2. */
  readonly reports: readonly { readonly reason: string; readonly weight: number }[];
  /** Whether nothing by this author was ever published. */
  readonly firstTime: boolean;
}

export interface QueueReason {
  readonly reason: PriorityReason;
  /** Hours of head start. */
  readonly hours: number;
}

export interface Priority {
  /** The head start in hours: the comment stands where a plain one would that had waited so much longer. */
  readonly priority: number;
  /** The gravest first. */
  readonly reasons: readonly QueueReason[];
}

/**
 * Why a comment is read before another, the gravest first, and how many hours of waiting it outweighs. Age needs no line:
 * an hour of waiting is worth an hour. Ten thousand hours are more than a year, so nothing waits in front of a danger.
 */
const list = [
  {
    reason: 'safeguarding',
    hours: 10_000,
    share: (f) => Math.max(found(f, 'disclosure') > 0 ? 1 : 0, reported(f, 'danger')),
  },
  { reason: 'identifying', hours: 240, share: (f) => found(f, 'identify', 'pii') },
  { reason: 'notice', hours: 200, share: (f) => reported(f, 'illegal') },
  { reason: 'hate', hours: 160, share: (f) => found(f, 'hate', 'threat') },
  { reason: 'attack', hours: 80, share: (f) => found(f, 'attack', 'allegation') },
  {
    reason: 'reports',
    hours: 24,
    share: (f) =>
      Math.min(
        5,
        f.reports.reduce((sum, report) => sum + report.weight, 0),
      ),
  },
  { reason: 'unscreened', hours: 24, share: (f) => (found(f, 'unavailable', 'language') > 0 ? 1 : 0) },
  {
    reason: 'other',
    hours: 24,
    share: (f) => found(f, 'profanity', 'spam', 'offtopic', 'length', 'shouting', 'repetition'),
  },
  { reason: 'first-time', hours: 6, share: (f) => (f.firstTime ? 1 : 0) },
] as const satisfies readonly { reason: string; hours: number; share: (facts: PriorityFacts) => number }[];

export type PriorityReason = (typeof list)[number]['reason'];

/** The reasons in words, for the moderator. */
export const priorityReasonWords: Readonly<Record<PriorityReason, string>> = {
  safeguarding: 'Somebody may be in danger',
  identifying: 'Could identify someone',
  notice: 'A notice of illegal content',
  hate: 'Discrimination or a threat',
  attack: 'A personal attack or an accusation',
  reports: 'Reported by readers',
  unscreened: 'The screen could not read it',
  other: 'Another finding of the screen',
  'first-time': 'The author’s first comment here',
};

/** Folds the reasons over what is known of a comment. */
export function priorityOf(facts: PriorityFacts): Priority {
  const reasons = list
    .map(({ reason, hours, share }) => ({ reason, hours: Math.round(hours * share(facts) * 10) / 10 }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours);
  return { priority: reasons.reduce((sum, { hours }) => sum + hours, 0), reasons };
}

/** Whether the text is one of the reasons: for rows that come out of the database. */
export function isPriorityReason(text: string): text is PriorityReason {
  return Object.hasOwn(priorityReasonWords, text);
}

/**
 * What a report by this reader weighs: 1 for somebody unknown, up to 2 for one whose reports were always right, down to 0.
 * Laplace's rule of succession over the last 100 closed reports, so that one lucky report proves little.
 */
export function reporterWeight(record: { readonly upheld: number; readonly kept: number }): number {
  return (2 * (record.upheld + 1)) / (record.upheld + record.kept + 2);
}

function found(facts: PriorityFacts, ...rules: readonly RuleId[]): number {
  return Math.min(
    1,
    Math.max(0, ...facts.findings.filter(({ rule }) => rules.includes(rule)).map(({ weight }) => weight)),
  );
}

function reported(facts: PriorityFacts, reason: string): number {
  return facts.reports.some((report) => report.reason === reason) ? 1 : 0;
}
