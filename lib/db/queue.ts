import { db } from './client';
import type { Prisma } from './generated/client';
import type { CommentState } from '@/lib/domain/comment';
import { commentId, personId, type CommentId, type PersonId } from '@/lib/domain/ids';

/** The views of the desk. A view is a condition; its count is the count of the same condition, so the two always agree. */
export const queueViews = {
  waiting: { state: 'held' },
  reported: { state: 'published', reports: { some: { state: 'open' } } },
  sent_back: { state: 'changes_requested' },
  referred: { state: 'referred' },
  decided: { state: { in: ['published', 'declined'] }, decidedAt: { not: null } },
} as const satisfies Record<string, Prisma.CommentWhereInput>;
export type QueueViewName = keyof typeof queueViews;

/** A comment in the queue, as kept. */
export interface QueueRow {
  readonly id: CommentId;
  readonly state: CommentState;
  readonly authorName: string;
  readonly body: string;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly severity: number;
  readonly rules: readonly string[];
  readonly article: { readonly slug: string; readonly title: string };
}

const queueShape = {
  id: true,
  state: true,
  authorName: true,
  submittedAt: true,
  decidedAt: true,
  severity: true,
  revision: true,
  article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true, findings: { select: { rule: true } } } },
} as const satisfies Prisma.CommentSelect;

/** One page of a view: the gravest first, and the longest waiting first among equals. */
export async function listQueue(view: QueueViewName, take: number, skip: number): Promise<readonly QueueRow[]> {
  const rows = await db.comment.findMany({
    where: queueViews[view],
    orderBy:
      view === 'decided'
        ? [{ decidedAt: 'desc' }, { id: 'desc' }]
        : [{ severity: 'desc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    take,
    skip,
    select: queueShape,
  });
  return rows.map((row) => ({
    id: commentId.parse(row.id),
    state: row.state,
    authorName: row.authorName,
    // Referred words are sealed: a list would show them unlogged.
    body: row.state === 'referred' ? '' : (row.revisions[0]?.body ?? ''),
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    severity: row.severity,
    rules: [...new Set(row.revisions[0]?.findings.map((finding) => finding.rule))],
    article: { slug: row.article.slug, title: row.article.publishedRevision?.title ?? '' },
  }));
}

/** How many stand in each view, by the same conditions as the lists. */
export async function countQueue(): Promise<Readonly<Record<QueueViewName, number>>> {
  const names = Object.keys(queueViews) as QueueViewName[];
  const counts = await Promise.all(names.map((name) => db.comment.count({ where: queueViews[name] })));
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0])) as Record<QueueViewName, number>;
}

/** Who wrote the comment, for the rule that nobody decides on their own; null when there is no such comment. */
export async function findOwner(id: CommentId): Promise<{ readonly personId: PersonId | null; readonly state: CommentState } | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { personId: true, state: true } });
  return row ? { personId: row.personId ? personId.parse(row.personId) : null, state: row.state } : null;
}

/** The comment that a moderator should see next: first in the queue, leaving out one's own and the one just left. */
export async function findNextWaiting(by: PersonId, after: CommentId | null): Promise<CommentId | null> {
  const row = await db.comment.findFirst({
    where: {
      ...queueViews.waiting,
      OR: [{ personId: null }, { personId: { not: by } }],
      ...(after ? { id: { not: after } } : {}),
    },
    orderBy: [{ severity: 'desc' }, { submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return row ? commentId.parse(row.id) : null;
}
