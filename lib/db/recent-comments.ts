import { db } from './client';
import type { TrustRecord } from '@/lib/domain/trust';

const day = 24 * 3600_000;
/** How far back a text is looked for: the author's own of 7 days, everybody's of one. */
const own = { days: 7, take: 20 };
const everybody = { days: 1, take: 500 };

export interface RecentTo {
  readonly authorKey: string | null;
  /** The comment itself, or the form that it came by: nothing repeats itself. */
  readonly except: string | null;
  readonly exceptSubmission?: string | undefined;
  readonly now: Date;
}

/** The words that a new comment is compared with: the author's last 20 and the site's last 500. */
export async function listRecentBodies({
  authorKey,
  except,
  exceptSubmission = '',
  now,
}: RecentTo): Promise<readonly string[]> {
  const since = (days: number) => new Date(now.getTime() - days * day);
  const rows = await db.$queryRaw<{ body: string }[]>`
    SELECT r.body FROM (
      (SELECT id, revision, submission_key FROM comments WHERE author_key = ${authorKey} AND submitted_at >= ${since(own.days)}
        ORDER BY submitted_at DESC LIMIT ${own.take})
      UNION
      (SELECT id, revision, submission_key FROM comments WHERE submitted_at >= ${since(everybody.days)}
        ORDER BY submitted_at DESC LIMIT ${everybody.take})
    ) c JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
    WHERE r.body <> '' AND c.id IS DISTINCT FROM ${except}::uuid AND c.submission_key <> ${exceptSubmission}`;
  return rows.map((row) => row.body);
}

/** What somebody with an account wrote here so far. */
export async function findTrustRecord(personId: string, now: Date): Promise<TrustRecord> {
  const [published, declinedLately] = await Promise.all([
    db.comment.count({ where: { personId, state: 'published' } }),
    db.comment.count({
      where: { personId, state: 'declined', decidedAt: { gte: new Date(now.getTime() - 90 * day) } },
    }),
  ]);
  return { published, declinedLately };
}

/** How many comments wait for a moderator. */
export async function countWaiting(): Promise<number> {
  return db.comment.count({ where: { state: 'held' } });
}
