import { reconcileVotes as reconcile, type VoteDifference } from '@/lib/db/reconcile-votes';

/**
 * The nightly job that holds the counters of all comments against their votes, puts right what differs and says so.
 * Triggers keep the two together, so a difference means that somebody wrote past them.
 */
export async function reconcileVotes(now: Date, say: (sentence: string) => void): Promise<readonly VoteDifference[]> {
  const differences = await reconcile(now);
  for (const { commentId, kept, counted } of differences) {
    say(
      `Votes of comment ${commentId}: kept ${kept.up} up, ${kept.down} down; counted ${counted.up} up, ${counted.down} down. Put right.`,
    );
  }
  return differences;
}
