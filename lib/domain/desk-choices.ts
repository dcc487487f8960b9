import type { RuleId } from './finding';

/** Minutes after which a break is suggested, if nobody chose otherwise, and at most. */
const breakMinutesUsual = 120;
export const breakMinutesMax = 720;
/** Minutes away from the desk that count as a break. */
export const pauseMinutes = 15;

/** Findings that somebody can ask not to be given. */
export const leavableRules: readonly RuleId[] = [
  'hate',
  'attack',
  'threat',
  'disclosure',
  'identify',
  'pii',
  'allegation',
  'profanity',
  'spam',
];

/** What a moderator chose for themselves. */
export interface DeskChoices {
  readonly leftOutRules: readonly string[];
  /** With all categories below them. */
  readonly leftOutCategoryIds: readonly string[];
  /** 0: no reminder. */
  readonly breakMinutes: number;
  readonly foldsHarsh: boolean;
}

/** What holds for somebody who chose nothing. */
export const usualChoices: DeskChoices = {
  leftOutRules: [],
  leftOutCategoryIds: [],
  breakMinutes: breakMinutesUsual,
  foldsHarsh: false,
};

/** Whole minutes at the desk without a pause, once they are as many as was chosen; null before, and when no reminder is wanted. */
export function breakDue(
  { breakMinutes }: Pick<DeskChoices, 'breakMinutes'>,
  sittingSince: Date,
  now: Date,
): number | null {
  const minutes = Math.floor((now.getTime() - sittingSince.getTime()) / 60_000);
  return breakMinutes > 0 && minutes >= breakMinutes ? minutes : null;
}

/** What a moderator sees of their own work. Nobody else does. */
export interface OwnNumbers {
  /** Decisions since midnight (UTC), and in the last 7 days; how many of them were on harsh comments. */
  readonly today: { readonly decided: number; readonly harsh: number };
  readonly week: { readonly decided: number; readonly harsh: number };
  readonly harshRun: number;
  /** ISO 8601; null before the first visit. */
  readonly sittingSince: string | null;
}

/** A wish to talk about a comment, under the name that was given. Dates are ISO 8601 strings. */
export interface DebriefView {
  readonly id: string;
  readonly commentId: string;
  readonly name: string;
  readonly words: string;
  readonly askedAt: string;
  readonly takenAt: string | null;
  readonly takenBy: string | null;
}
