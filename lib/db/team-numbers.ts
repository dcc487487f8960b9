import { db } from './client';

/** How long comments waited, and how many came and were decided in each hour of the day (UTC). Nobody is named in it. */
export interface TeamCounts {
  /** Hours; null when nothing was decided. */
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
  readonly decided: number;
  readonly waiting: number;
  /** When the longest waiting comment came in. */
  readonly oldest: Date | null;
  readonly received: readonly number[];
  readonly decidedByHour: readonly number[];
}

const hoursOfDay = 24;

/** The figures since a moment. */
export async function countTeam(since: Date): Promise<TeamCounts> {
  const [waits, waiting, oldest, received, decided] = await Promise.all([
    db.$queryRaw<{ median: number | null; p90: number | null; count: number }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY hours)::float8 AS median,
        percentile_cont(0.9) WITHIN GROUP (ORDER BY hours)::float8 AS p90, count(*)::int AS count
      FROM (
        SELECT extract(epoch FROM decided_at - submitted_at) / 3600 AS hours FROM comments
        WHERE decided_at >= ${since} AND state IN ('published', 'declined', 'changes_requested')
      ) waits`,
    db.comment.count({ where: { state: 'held' } }),
    db.comment.findFirst({ where: { state: 'held' }, orderBy: { submittedAt: 'asc' }, select: { submittedAt: true } }),
    db.$queryRaw<{ hour: number; count: number }[]>`
      SELECT extract(hour FROM submitted_at AT TIME ZONE 'UTC')::int AS hour, count(*)::int AS count
      FROM comments WHERE submitted_at >= ${since} GROUP BY 1`,
    db.$queryRaw<{ hour: number; count: number }[]>`
      SELECT extract(hour FROM decided_at AT TIME ZONE 'UTC')::int AS hour, count(*)::int AS count
      FROM comments WHERE decided_at >= ${since} AND state IN ('published', 'declined', 'changes_requested') GROUP BY 1`,
  ]);
  return {
    medianHours: waits[0]?.median ?? null,
    p90Hours: waits[0]?.p90 ?? null,
    decided: waits[0]?.count ?? 0,
    waiting,
    oldest: oldest?.submittedAt ?? null,
    received: byHour(received),
    decidedByHour: byHour(decided),
  };
}

function byHour(rows: readonly { readonly hour: number; readonly count: number }[]): readonly number[] {
  const counts = new Map(rows.map(({ hour, count }) => [hour, count]));
  return Array.from({ length: hoursOfDay }, (_, hour) => counts.get(hour) ?? 0);
}
