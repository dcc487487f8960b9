import { db } from './client';
import { Prisma } from './generated/client';
import type { QueueViewName } from '@/lib/domain/desk-view';
import type { QueueFilter } from '@/lib/domain/queue-filter';

/** Stories that one filter can mean: what was typed may stand in many titles. */
const storiesMax = 200;

/**
 * The views of the desk. A view is a condition on a comment `c`; its count is the count of the same condition, so the two
 * always agree. The partial indexes say the same words.
 */
export const queueViews: Readonly<Record<QueueViewName, Prisma.Sql>> = {
  waiting: Prisma.sql`c.state = 'held'`,
  reported: Prisma.sql`c.state = 'published' AND EXISTS (SELECT FROM reports r WHERE r.comment_id = c.id AND r.state = 'open')`,
  appeals: Prisma.sql`EXISTS (SELECT FROM appeals a WHERE a.comment_id = c.id AND a.state = 'open')`,
  // Those that wait for their author, and those that came back and wait for whoever asked.
  sent_back: Prisma.sql`(c.state = 'changes_requested' OR (c.state = 'held' AND c.returns_to_id IS NOT NULL))`,
  referred: Prisma.sql`c.state = 'referred'`,
  decided: Prisma.sql`c.state IN ('published', 'declined') AND c.decided_at IS NOT NULL`,
};

/** The gravest first and, among equals, the longest waiting: one index scan. Decisions: the newest first. */
export function queueOrder(view: QueueViewName): Prisma.Sql {
  return view === 'decided' ? Prisma.sql`c.decided_at DESC, c.id DESC` : Prisma.sql`c.queue_at, c.id`;
}

/** What a filter asks of a comment `c`, whatever the view. Worked out once for the list, for all counts and for a batch. */
export async function narrowedBy(filter: QueueFilter, now: Date): Promise<Prisma.Sql> {
  const asked: Prisma.Sql[] = [Prisma.sql`true`];
  if (filter.story) asked.push(Prisma.sql`c.article_id = ANY(${await storiesCalled(filter.story)}::uuid[])`);
  if (filter.rule)
    asked.push(Prisma.sql`EXISTS (SELECT FROM findings f WHERE f.comment_id = c.id AND f.rule = ${filter.rule})`);
  if (filter.author) asked.push(await sameAuthor(filter.author));
  if (filter.older) asked.push(Prisma.sql`c.submitted_at <= ${new Date(now.getTime() - filter.older * 3600_000)}`);
  if (filter.words) {
    // Referred words are sealed: not even a count may tell that a word stands in them.
    asked.push(Prisma.sql`c.state <> 'referred' AND EXISTS (
      SELECT FROM comment_words w WHERE w.comment_id = c.id AND w.words @@ words_query(${filter.words}))`);
  }
  return Prisma.join(asked, ' AND ');
}

/** The stories at this address or with these words in their title. */
async function storiesCalled(typed: string): Promise<readonly string[]> {
  const rows = await db.article.findMany({
    where: { OR: [{ slug: typed }, { publishedRevision: { title: { contains: typed, mode: 'insensitive' } } }] },
    orderBy: { publishedAt: 'desc' },
    take: storiesMax,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Everything by the author of a comment. Nothing ties a guest without an e-mail to others: then it is that one comment. */
async function sameAuthor(id: string): Promise<Prisma.Sql> {
  const row = await db.comment.findUnique({ where: { id }, select: { authorKey: true } });
  return row?.authorKey ? Prisma.sql`c.author_key = ${row.authorKey}` : Prisma.sql`c.id = ${id}::uuid`;
}
