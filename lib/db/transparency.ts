import { db } from './client';
import type { TransparencyCounts } from '@/lib/domain/transparency';

/**
 * What happened to comments since a moment. Counted from where they stand now: what was taken back or upheld on appeal
 * counts as what it became. Referred comments are counted nowhere.
 */
export async function countTransparency(since: Date): Promise<TransparencyCounts> {
  const [received, waiting, decided, waits, appeals] = await Promise.all([
    db.comment.count({ where: { submittedAt: { gte: since }, state: { not: 'referred' } } }),
    db.comment.count({ where: { state: 'held' } }),
    db.$queryRaw<TransparencyCounts['decided'][number][]>`
      SELECT c.state::text AS state, CASE WHEN c.state = 'declined' THEN c.decided_rule END AS rule,
        coalesce(last.kind, 'person') AS by, count(*)::int AS count
      FROM comments c LEFT JOIN LATERAL (
        SELECT l.actor_kind::text AS kind FROM log l
        WHERE l.comment_id = c.id AND l.to_state = c.state::text AND l.actor_kind IN ('person', 'rule') ORDER BY l.seq DESC LIMIT 1
      ) last ON true
      WHERE coalesce(c.decided_at, c.published_at) >= ${since} AND c.state IN ('published', 'declined', 'changes_requested')
      GROUP BY 1, 2, 3`,
    db.$queryRaw<{ median: number | null; p90: number | null }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY hours)::float8 AS median, percentile_cont(0.9) WITHIN GROUP (ORDER BY hours)::float8 AS p90
      FROM (
        SELECT extract(epoch FROM coalesce(decided_at, published_at) - submitted_at) / 3600 AS hours FROM comments
        WHERE coalesce(decided_at, published_at) >= ${since} AND state IN ('published', 'declined', 'changes_requested')
      ) waits`,
    db.appeal.groupBy({ by: ['state'], where: { createdAt: { gte: since } }, _count: true }),
  ]);
  const appealsIn = (state: string) =>
    appeals.filter((group) => group.state === state).reduce((total, group) => total + group._count, 0);
  return {
    received,
    waiting,
    decided,
    medianHours: waits[0]?.median ?? null,
    p90Hours: waits[0]?.p90 ?? null,
    appeals: {
      made: appeals.reduce((total, group) => total + group._count, 0),
      upheld: appealsIn('upheld'),
      rejected: appealsIn('rejected'),
    },
  };
}
