import { db } from './client';
import { Prisma } from './generated/client';
import { narrowedBy, queueOrder, queueViews } from './queue-views';
import type { CommentState } from '@/lib/domain/comment';
import { countMax, isLeased } from '@/lib/domain/desk-times';
import { queueViewNames, type QueueViewName } from '@/lib/domain/desk-view';
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
  /** Who asked for the changes that it came back with, by name. */
  readonly returnsTo: string | null;
  /** The words before the last change, where it was changed. */
  readonly bodyBefore: string | null;
  readonly rules: readonly string[];
  readonly personId: string | null;
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
  returnsToId: true,
  personId: true,
  revision: true,
  article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
  revisions: { orderBy: { number: 'desc' }, take: 2, select: { body: true, findings: { select: { rule: true } } } },
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
  const chosen = only ? Prisma.sql`c.id = ANY(${[...only]}::uuid[])` : Prisma.sql`true`;
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comments c WHERE ${queueViews[view]} AND ${await narrowedBy(filter, now)} AND ${chosen}
    ORDER BY ${queueOrder(view)} LIMIT ${take} OFFSET ${skip}`;
  const ids = found.map(({ id }) => id);
  const rows = new Map(
    (await db.comment.findMany({ where: { id: { in: ids } }, select: queueShape })).map((row) => [row.id, row]),
  );
  const listed = ids.flatMap((id) => rows.get(id) ?? []);
  const nameOf = await namesOf(listed.flatMap(({ leaseById, returnsToId }) => [leaseById, returnsToId]));
  return listed.map(({ revisions, article, leaseById, leaseUntil, returnsToId, ...row }) => {
    // Referred words are sealed: a list would show them unlogged.
    const [standing, before] = row.state === 'referred' ? [] : revisions;
    return {
      ...row,
      id: commentId.parse(row.id),
      body: standing?.body ?? '',
      bodyBefore: before?.body ?? null,
      holder: leaseUntil && isLeased(leaseUntil, now) ? nameOf(leaseById) : null,
      returnsTo: nameOf(returnsToId),
      rules: [...new Set(revisions[0]?.findings.map((finding) => finding.rule))],
      article: { slug: article.slug, title: article.publishedRevision?.title ?? '' },
    };
  });
}

async function namesOf(ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return () => null;
  const people = await db.person.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return (id) => people.find((person) => person.id === id)?.name ?? null;
}

/**
 * How many stand in each view, by the same conditions as the lists, in one question. Counted up to `countMax`, and one more
 * to say that there are more: no count has to walk a million rows, and none is ever out of date.
 */
export async function countQueue(filter: QueueFilter, now: Date): Promise<Readonly<Record<QueueViewName, number>>> {
  const narrowed = await narrowedBy(filter, now);
  const counts = queueViewNames.map(
    (name) =>
      Prisma.sql`(SELECT count(*)::int FROM (SELECT FROM comments c WHERE ${queueViews[name]} AND ${narrowed} LIMIT ${countMax + 1}) s)`,
  );
  const [row] = await db.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${Prisma.join(counts)}] AS counts`;
  return Object.fromEntries(queueViewNames.map((name, index) => [name, row?.counts[index] ?? 0])) as Record<
    QueueViewName,
    number
  >;
}

/** The stories that have something waiting, the newest first: what the filter offers. */
export async function listStoriesWaiting(take: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ title: string }[]>`
    SELECT r.title FROM articles a JOIN revisions r ON r.id = a.published_revision_id
    WHERE EXISTS (SELECT FROM comments c WHERE c.article_id = a.id AND c.state = 'held')
    ORDER BY a.published_at DESC LIMIT ${take}`;
  return [...new Set(rows.map(({ title }) => title))];
}

/** The name that a comment was sent under; null when there is no such comment. */
export async function findAuthorName(id: CommentId): Promise<string | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { authorName: true } });
  return row?.authorName ?? null;
}

/** Who wrote the comment, for the rule that nobody decides on their own; null when there is no such comment. */
export async function findOwner(
  id: CommentId,
): Promise<{ readonly personId: PersonId | null; readonly state: CommentState } | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { personId: true, state: true } });
  return row ? { personId: row.personId ? personId.parse(row.personId) : null, state: row.state } : null;
}
