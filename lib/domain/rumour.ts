import type { RuleId } from './finding';

/** Rumours that a site can list, at most. */
export const rumoursMax = 200;

/** An untrue story that keeps coming back. */
export interface RumourWords {
  /** What is claimed, as people say it. */
  readonly claim: string;
  /**
   * Sets of words: a comment in which all words of one set stand, in any order, may repeat the rumour. `*` stands for any
   * letters of one word.
   */
  readonly phrases: readonly string[];
  /** Why it is untrue, for the moderator. */
  readonly why: string;
  /** Where that can be checked. */
  readonly sourceUrl: string;
  /** The house rule under which a comment that repeats it is declined. */
  readonly rule: RuleId;
  /** Said to the author; the source is added to it. */
  readonly note: string;
}

/** A rumour as it is listed. */
export interface RumourView extends RumourWords {
  readonly id: string;
  readonly version: number;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: string | null;
}

/** A rumour that a comment may repeat, on the card: a hint, never a decision. */
export interface RumourHint {
  readonly id: string;
  readonly claim: string;
  readonly why: string;
  readonly sourceUrl: string;
  readonly rule: RuleId;
  /** The note to the author as it would be sent, with the source. */
  readonly note: string;
}

/** The hint that a rumour gives on a card. */
export function rumourHint({ id, claim, why, sourceUrl, rule, note }: RumourView): RumourHint {
  return { id, claim, why, sourceUrl, rule, note: `${note} ${sourceUrl}` };
}
