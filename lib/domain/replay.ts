import type { CommentState } from './comment';
import type { Outcome } from './outcome';
import type { Screening } from './finding';

/** How far back a replay looks, in days, and at how many comments at most: the newest. */
export const replayDays = 30;
export const replayMax = 2000;
/** Comments that are listed; the others are counted. */
export const replayListed = 100;

/** A comment that would be treated differently. */
export interface ReplayItem {
  readonly id: string;
  readonly state: CommentState;
  /** The first words; null for somebody who may not read the queue. */
  readonly excerpt: string | null;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What a change would have done to last month's comments. Nothing of it happened. */
export interface ReplayView {
  /** Comments of the time that could be looked at, and those that were. */
  readonly of: number;
  readonly looked: number;
  readonly differing: number;
  readonly items: readonly ReplayItem[];
  /** Of those that differ: writers asked who were not, and the other way round; likewise for the queue and for waiting. */
  readonly counts: Readonly<Record<ReplayCount, number>>;
}

export const replayCounts = ['asked', 'notAsked', 'forward', 'notForward', 'waits', 'notWaits'] as const;
export type ReplayCount = (typeof replayCounts)[number];

/** How one comment counts among those that differ. */
export function countsOf({ before, after }: Pick<ReplayItem, 'before' | 'after'>): readonly ReplayCount[] {
  const change = <Name extends ReplayCount>(was: boolean, is: boolean, gained: Name, lost: Name): readonly Name[] =>
    was === is ? [] : [is ? gained : lost];
  return [
    ...change(before.asked.length > 0, after.asked.length > 0, 'asked', 'notAsked'),
    ...change(before.wide.length > 0, after.wide.length > 0, 'forward', 'notForward'),
    ...change(before.waits, after.waits, 'waits', 'notWaits'),
  ];
}

/** A text as it would be treated now, and under a change. */
export interface TrialView {
  readonly text: string;
  readonly now: Trial;
  /** Null where no change is tried. */
  readonly drafted: Trial | null;
}

export interface Trial {
  readonly screening: Screening;
  readonly outcome: Outcome;
}
