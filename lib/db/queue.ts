import { db } from './client';
import type { Prisma } from './generated/client';
import { queueOrder, queueViews, whereOf } from './queue-views';
import type { CommentState } from '@/lib/domain/comment';
import type { QueueViewName } from '@/lib/domain/desk-view';
import { commentId, personId, type CommentId, type PersonId } from '@/lib/domain/ids';
import type { QueueFilter } from '@/lib/domain/queue-filter';

/** A comment in the queue, as kept. */
export interface QueueRow {
  readonly id: CommentId;
  readonly state: CommentState;
  readonly revision: number;
  readonly authorName: string;
  readonly body: string;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly severity: number;
  readonly priority: number;
  readonly priorityReasons: unknown;
  readonly harsh: boolean;
  /** Who has it open now, by name. */
  readonly holder: string | null;
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
  priority: true,
  priorityReasons: true,
  leaseById: true,
  leaseUntil: true,
  harsh: true,
  revision: true,
  article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true, findings: { select: { rule: true } } } },
} as const satisfies Prisma.CommentSelect;

export interface QueuePage {
  readonly view: QueueViewName;
  readonly filter: QueueFilter;
  /** Of those that match, these alone. */
  readonly only?: readonly string[] | null;
  readonly take: number;
  readonly skip: number;
  readonly now: Date;
}

/** One page of a view, in the order in which it should be read. */
export async function listQueue({
  view,
  filter,
  only = null,
  take,
  skip,
  now,
}: QueuePage): Promise<readonly QueueRow[]> {
  const rows = await db.comment.findMany({
    where: { ...(await whereOf(view, filter, now)), ...(only ? { id: { in: [...only] } } : {}) },
    orderBy: [...queueOrder(view)],
    take,
    skip,
    select: queueShape,
  });
  const holders = rows.flatMap((row) =>
    row.leaseById && row.leaseUntil && row.leaseUntil >= now ? [row.leaseById] : [],
  );
  const people =
    holders.length === 0
      ? []
      : await db.person.findMany({ where: { id: { in: holders } }, select: { id: true, name: true } });
  return rows.map(({ revisions, article, leaseById, leaseUntil, ...row }) => ({
    ...row,
    id: commentId.parse(row.id),
    // Referred words are sealed: a list would show them unlogged.
    body: row.state === 'referred' ? '' : (revisions[0]?.body ?? ''),
    holder: leaseUntil && leaseUntil >= now ? (people.find((person) => person.id === leaseById)?.name ?? null) : null,
    rules: [...new Set(revisions[0]?.findings.map((finding) => finding.rule))],
    article: { slug: article.slug, title: article.publishedRevision?.title ?? '' },
  }));
}

/** How many stand in each view, by the same conditions as the lists. */
export async function countQueue(filter: QueueFilter, now: Date): Promise<Readonly<Record<QueueViewName, number>>> {
  const names = Object.keys(queueViews) as QueueViewName[];
  const counts = await Promise.all(
    names.map(async (name) => db.comment.count({ where: await whereOf(name, filter, now) })),
  );
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0])) as Record<QueueViewName, number>;
}

/** Who wrote the comment, for the rule that nobody decides on their own; null when there is no such comment. */
export async function findOwner(
  id: CommentId,
): Promise<{ readonly personId: PersonId | null; readonly state: CommentState } | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { personId: true, state: true } });
  return row ? { personId: row.personId ? personId.parse(row.personId) : null, state: row.state } : null;
}
