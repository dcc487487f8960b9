import { db } from './client';
import type { Prisma } from './generated/client';
import type { QueueViewName } from '@/lib/domain/desk-view';
import type { QueueFilter } from '@/lib/domain/queue-filter';

/** The views of the desk. A view is a condition; its count is the count of the same condition, so the two always agree. */
export const queueViews = {
  waiting: { state: 'held' },
  reported: { state: 'published', reports: { some: { state: 'open' } } },
  appeals: { appeals: { some: { state: 'open' } } },
  sent_back: { state: 'changes_requested' },
  referred: { state: 'referred' },
  decided: { state: { in: ['published', 'declined'] }, decidedAt: { not: null } },
} as const satisfies Record<QueueViewName, Prisma.CommentWhereInput>;

/** The gravest first and, among equals, the longest waiting: one index scan. Decisions: the newest first. */
export function queueOrder(view: QueueViewName): readonly Prisma.CommentOrderByWithRelationInput[] {
  return view === 'decided' ? [{ decidedAt: 'desc' }, { id: 'desc' }] : [{ queueAt: 'asc' }, { id: 'asc' }];
}

/** A view narrowed by a filter, as one condition for the list, for its count and for a batch. */
export async function whereOf(view: QueueViewName, filter: QueueFilter, now: Date): Promise<Prisma.CommentWhereInput> {
  const narrowed: Prisma.CommentWhereInput[] = [queueViews[view]];
  if (filter.story) narrowed.push({ article: { slug: filter.story } });
  if (filter.rule) narrowed.push({ revisions: { some: { findings: { some: { rule: filter.rule } } } } });
  if (filter.author) narrowed.push(await sameAuthor(filter.author));
  if (filter.older) narrowed.push({ submittedAt: { lte: new Date(now.getTime() - filter.older * 3600_000) } });
  if (filter.words) {
    const contains = { contains: filter.words, mode: 'insensitive' } as const;
    // Referred words are sealed: not even a count may tell that a word stands in them.
    narrowed.push({
      state: { not: 'referred' },
      OR: [{ authorName: contains }, { revisions: { some: { body: contains } } }],
    });
  }
  return { AND: narrowed };
}

/** Everything by the author of a comment. Nothing ties a guest without an e-mail to others: then it is that one comment. */
async function sameAuthor(id: string): Promise<Prisma.CommentWhereInput> {
  const row = await db.comment.findUnique({ where: { id }, select: { authorKey: true } });
  return row?.authorKey ? { authorKey: row.authorKey } : { id };
}
