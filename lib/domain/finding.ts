/** The house rules a comment can be found to touch, in the order in which the site explains them. */
export const ruleIds = [
  'hate',
  'attack',
  'profanity',
  'threat',
  'spam',
  'pii',
  'identify',
  'allegation',
  'disclosure',
  'offtopic',
  'length',
  'shouting',
  'repetition',
  'language',
  'unavailable',
] as const;

/** `unavailable`: a check could not run, so a person must look. `language`: not one that the screen reads. */
export type RuleId = (typeof ruleIds)[number];

/** Whether the writer says it, quotes it, tells of somebody who says it, or denies it. */
export const findingStatuses = ['asserted', 'quoted', 'reported', 'negated'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** One thing that the screen saw. Offsets are UTF-16 code units of the text as it was written. */
export interface Finding {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly status: FindingStatus;
  /** How sure and how grave, 0 to 1. Orders the queue; decides nothing. */
  readonly weight: number;
  /** A sentence for the person who wrote the comment. */
  readonly forWriter: string;
  /** A sentence for the moderator. */
  readonly forModerator: string;
  /** What in the text caused it: a lexicon entry, a pattern's name, the words that counted most. */
  readonly cause: string;
}

/** Higher is worse. On the scale of the model's own logits, so that thresholds can be replayed later. */
export interface ScreeningScores {
  readonly hate: number;
  readonly attack: number;
  readonly toxic: number;
  readonly spam: number;
}

/** Everything that the screen has to say about one text. */
export interface Screening {
  readonly findings: readonly Finding[];
  /** Rules broken at the strict threshold: these may be said to the writer. */
  readonly rules: readonly RuleId[];
  /** Rules broken at the wide threshold: these only order the queue. */
  readonly wide: readonly RuleId[];
  readonly scores: ScreeningScores;
  /** Which lists and weights were used, by name. */
  readonly versions: Readonly<Record<string, string>>;
}
