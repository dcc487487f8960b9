import { db } from './client';
import { recordLog } from './log';

/** A comment whose counters do not say what its votes say. */
export interface VoteDifference {
  readonly commentId: string;
  readonly kept: { readonly up: number; readonly down: number };
  readonly counted: { readonly up: number; readonly down: number };
}

interface Row {
  readonly id: string;
  readonly up: number;
  readonly down: number;
  readonly votesUp: number;
  readonly votesDown: number;
}

/**
 * Counts every vote anew and puts right the counters that differ, with one row in the log. Comments are locked while
 * they are compared, so that a vote cast meanwhile is in both numbers or in neither.
 */
export async function reconcileVotes(at: Date): Promise<readonly VoteDifference[]> {
  return db.$transaction(
    async (tx) => {
      const suspects = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM comments c LEFT JOIN (
        SELECT comment_id, count(*) FILTER (WHERE value = 1) AS up, count(*) FILTER (WHERE value = -1) AS down
        FROM votes GROUP BY comment_id
      ) v ON v.comment_id = c.id
      WHERE c.up <> coalesce(v.up, 0) OR c.down <> coalesce(v.down, 0) ORDER BY c.id`;
      if (suspects.length === 0) return [];
      const ids = suspects.map((row) => row.id);
      await tx.$queryRaw`SELECT id FROM comments WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
      const rows = await tx.$queryRaw<Row[]>`
      SELECT c.id, c.up, c.down, count(*) FILTER (WHERE v.value = 1)::int AS "votesUp",
        count(*) FILTER (WHERE v.value = -1)::int AS "votesDown"
      FROM comments c LEFT JOIN votes v ON v.comment_id = c.id WHERE c.id = ANY(${ids}::uuid[]) GROUP BY c.id ORDER BY c.id`;
      const wrong = rows.filter((row) => row.up !== row.votesUp || row.down !== row.votesDown);
      for (const row of wrong) {
        await tx.comment.update({
          where: { id: row.id },
          data: { up: row.votesUp, down: row.votesDown },
          select: { id: true },
        });
      }
      if (wrong.length > 0) {
        const facts = { comments: wrong.length, first: wrong.slice(0, 20).map((row) => row.id) };
        await recordLog(tx, { at, actorKind: 'system', act: 'votes-reconciled', facts });
      }
      return wrong.map((row) => ({
        commentId: row.id,
        kept: { up: row.up, down: row.down },
        counted: { up: row.votesUp, down: row.votesDown },
      }));
    },
    { timeout: 10 * 60_000 },
  );
}
