import { db } from './client';
import { settledBefore } from './settling';
import type { ArticleId } from '@/lib/domain/ids';

/**
 * Published comments of each story that its pages may show, counted in one go: not those whose publication can still be
 * taken back without a trace. A story that has none is not among them.
 */
export async function countPublishedOf(ids: readonly ArticleId[], now: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT article_id AS id, count(*)::int AS count FROM comments
    WHERE article_id = ANY(${[...ids]}::uuid[]) AND state = 'published'
      AND (decided_at IS NULL OR decided_at <= ${settledBefore(now)}) GROUP BY article_id`;
  return new Map(rows.map((row) => [row.id, row.count]));
}
