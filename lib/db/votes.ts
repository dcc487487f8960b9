import { db } from './client';
import { articleId, type ArticleId, type CommentId, type PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';
import { voteValues, voteWordOf, type VoteStanding, type VoteWord } from '@/lib/domain/vote';

export interface VoteRecord {
  readonly commentId: CommentId;
  readonly voterKey: string;
  readonly person: PersonId | null;
  /** Hashes of the receipts of comments that this browser sent itself. */
  readonly ownReceiptHashes: readonly string[];
  readonly vote: VoteWord;
  readonly at: Date;
}

/** A vote as it stands, and where its comment stands. */
export interface RecordedVote extends VoteStanding {
  readonly articleId: ArticleId;
  readonly slug: string;
}

/**
 * Keeps, changes or takes back one person's vote on a published comment. One statement, and the counters move by trigger
 * in the same transaction: two hundred at once from one person are one vote. `own` when the voter wrote the comment:
 * by account; by the voting key that the author had on the day of writing; by a receipt that the browser holds.
 */
export async function recordVote(record: VoteRecord): Promise<Result<RecordedVote, 'no-comment' | 'own'>> {
  const { commentId: id, voterKey, person, ownReceiptHashes, vote, at } = record;
  const value = voteValues[vote];
  if (value === 0) {
    await db.$executeRaw`DELETE FROM votes WHERE comment_id = ${id}::uuid AND voter_key = ${voterKey}`;
  } else {
    await db.$executeRaw`
      INSERT INTO votes AS v (comment_id, voter_key, value, at)
      SELECT c.id, ${voterKey}, ${value}::smallint, ${at} FROM comments c
      WHERE c.id = ${id}::uuid AND c.state = 'published' AND (c.person_id IS NULL OR c.person_id IS DISTINCT FROM ${person}::uuid)
        AND c.voter_key IS DISTINCT FROM ${voterKey}
        AND c.receipt_hash <> ALL(${[...ownReceiptHashes]}::text[])
      ON CONFLICT (comment_id, voter_key) DO UPDATE SET value = EXCLUDED.value, at = EXCLUDED.at
        WHERE v.value <> EXCLUDED.value`;
  }
  return findVote(record);
}

/** The counters of a published comment and one person's own vote. */
export async function findVote(
  record: Pick<VoteRecord, 'commentId' | 'voterKey' | 'person' | 'ownReceiptHashes'>,
): Promise<Result<RecordedVote, 'no-comment' | 'own'>> {
  const { commentId: id, voterKey, person, ownReceiptHashes } = record;
  const rows = await db.$queryRaw<
    { up: number; down: number; value: number | null; articleId: string; slug: string; own: boolean }[]
  >`
    SELECT c.up, c.down, v.value, c.article_id AS "articleId", a.slug,
      coalesce(c.person_id = ${person}::uuid, false) OR coalesce(c.voter_key = ${voterKey}, false)
        OR c.receipt_hash = ANY(${[...ownReceiptHashes]}::text[]) AS own
    FROM comments c JOIN articles a ON a.id = c.article_id
    LEFT JOIN votes v ON v.comment_id = c.id AND v.voter_key = ${voterKey}
    WHERE c.id = ${id}::uuid AND c.state = 'published'`;
  const [row] = rows;
  if (!row) return err('no-comment');
  if (row.own) return err('own');
  const { up, down, slug } = row;
  return ok({ up, down, slug, own: voteWordOf(row.value ?? 0), articleId: articleId.parse(row.articleId) });
}
