import { db } from './client';
import type { ArticleId } from '@/lib/domain/ids';

/** Published comments of each story, counted in one go. A story that has none is not among them. */
export async function countPublishedOf(ids: readonly ArticleId[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT article_id AS id, count(*)::int AS count FROM comments
    WHERE article_id = ANY(${[...ids]}::uuid[]) AND state = 'published' GROUP BY article_id`;
  return new Map(rows.map((row) => [row.id, row.count]));
}
