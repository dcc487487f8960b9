import { z } from 'zod';

/** What a reader can do with a comment that they did not write. `none` takes a vote back. */
export const voteWords = ['up', 'down', 'none'] as const;
export type VoteWord = (typeof voteWords)[number];

/** A vote as it comes from a form. */
export const voteForm = z.object({
  vote: z.enum(voteWords),
  /** The receipt of this very comment, when the browser sent it and still has it. */
  receipt: z.string().max(64).optional(),
});

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
