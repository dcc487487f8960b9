import { db } from './client';
import { Prisma } from './generated/client';
import { isFreeFor } from './lease-terms';
import { commentId, type CommentId, type PersonId } from '@/lib/domain/ids';

/** For whom the next comment is looked for, and what they asked not to be given. */
export interface NextFor {
  readonly by: PersonId;
  readonly now: Date;
  readonly leftOutRules: readonly string[];
  readonly leftOutCategoryIds: readonly string[];
}

/** Stories of these categories and of all below them. */
const storiesOf = (ids: readonly string[]) => Prisma.sql`
  SELECT ac.article_id FROM article_categories ac JOIN categories k ON k.id = ac.category_id
  JOIN categories top ON k.path = top.path OR k.path LIKE top.path || '/%' WHERE top.id = ANY(${[...ids]}::uuid[])`;

/**
 * The condition on `c`, a row of comments, for being given to somebody: it waits, is free for them, and is not what they
 * asked to be left out. With what nobody chose left away, so that the plan stays one index scan.
 */
export function giveable({ by, now, leftOutRules, leftOutCategoryIds }: NextFor): Prisma.Sql {
  const rules =
    leftOutRules.length === 0 ? Prisma.empty : Prisma.sql`AND NOT (c.finding_rules && ${[...leftOutRules]}::text[])`;
  const stories =
    leftOutCategoryIds.length === 0
      ? Prisma.empty
      : Prisma.sql`AND c.article_id NOT IN (${storiesOf(leftOutCategoryIds)})`;
  return Prisma.sql`c.state = 'held' AND ${isFreeFor(by, now)} ${rules} ${stories}`;
}

/** Narrows to what is not harsh: the words of the index `comments_waiting_mild`. */
export const mild = Prisma.sql`AND NOT c.harsh`;

/** A comment that somebody is led to. */
export interface Given {
  readonly id: CommentId;
  readonly harsh: boolean;
}

/** The comment that a moderator should see next, without leasing it; leaves out the one just left. */
export async function findNextWaiting(
  next: NextFor,
  except: CommentId | null,
  mildOnly: boolean,
): Promise<Given | null> {
  const rows = await db.$queryRaw<{ id: string; harsh: boolean }[]>`
    SELECT c.id, c.harsh FROM comments c
    WHERE ${giveable(next)} ${mildOnly ? mild : Prisma.empty} AND c.id IS DISTINCT FROM ${except}::uuid
    ORDER BY c.queue_at, c.id LIMIT 1`;
  return rows[0] ? { id: commentId.parse(rows[0].id), harsh: rows[0].harsh } : null;
}
