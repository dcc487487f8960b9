import { guarded } from './guarded';
import { takePoint } from '@/lib/db/rate-limits';
import { receiptHash } from '@/lib/db/secrets';
import { voterKeyOf } from '@/lib/db/voters';
import { findVote, recordVote, type RecordedVote } from '@/lib/db/votes';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import type { VoteWord } from '@/lib/domain/vote';

export interface Voter {
  readonly viewer: Viewer;
  readonly now: Date;
  /** Where the request came from and with what; only ever hashed, for guests under a salt of the day. */
  readonly address: string;
  readonly userAgent: string;
  /** The receipts of comments that this browser sent and still has. */
  readonly receipts?: readonly string[];
}

export type VoteRefused = 'not-allowed' | 'no-comment' | 'own' | 'too-often' | 'away';

/** Casts, changes or takes back the viewer's vote on a published comment. Answers the counters as they stand then. */
export function castVote(id: CommentId, vote: VoteWord, by: Voter): Promise<Result<RecordedVote, VoteRefused>> {
  return guarded(async () => {
    if (!may(by.viewer, 'comment:vote')) return err('not-allowed' as const);
    const waits = await Promise.all([
      takePoint('vote:address', by.address, by.now),
      takePoint('vote:comment', `${by.address} ${id}`, by.now),
    ]);
    if (waits.some((wait) => wait !== null)) return err('too-often' as const);
    return recordVote({ ...(await voteOf(id, by)), vote, at: by.now });
  });
}

/** The counters of a comment and the viewer's own vote on it. `own` when they wrote it. */
export function readVote(id: CommentId, by: Voter): Promise<Result<RecordedVote, 'no-comment' | 'own' | 'away'>> {
  return guarded(async () => findVote(await voteOf(id, by)));
}

async function voteOf(id: CommentId, by: Voter) {
  const person = personOf(by.viewer);
  return {
    commentId: id,
    person,
    voterKey: await voterKeyOf(person, by, by.now),
    ownReceiptHashes: (by.receipts ?? []).map(receiptHash),
  };
}
