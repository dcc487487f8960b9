/** What a reader can do with a comment that they did not write. `none` takes a vote back. */
export const voteWords = ['up', 'down', 'none'] as const;
export type VoteWord = (typeof voteWords)[number];

/** What a vote counts. */
export const voteValues: Readonly<Record<VoteWord, -1 | 0 | 1>> = { up: 1, down: -1, none: 0 };

/** The word for a vote as it is kept. */
export function voteWordOf(value: number): VoteWord {
  if (value === 0) return 'none';
  return value > 0 ? 'up' : 'down';
}

/** What stands after a vote: the counters, and the voter's own choice. */
export interface VoteStanding {
  readonly up: number;
  readonly down: number;
  readonly own: VoteWord;
}
