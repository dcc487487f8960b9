import { db, type Transaction } from './client';
import { insertLetter } from './letters';
import { unseal } from './secrets';
import type { Letter } from '@/lib/domain/letter';

/** A row of the log that may be worth a letter. */
export interface NewsRow {
  readonly seq: bigint;
  readonly at: Date;
  readonly act: string;
  readonly actorKind: string;
  readonly commentId: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly rule: string | null;
  readonly note: string | null;
  readonly facts: unknown;
}

/** The name under which the job that writes letters remembers how far it read. */
const reader = 'letters';

/**
 * Reads the log on from where the last run ended, in one transaction with what is made of it: a letter is queued if and
 * only if its row was passed. The log is written one row after another, so no row can appear behind the cursor. Rows
 * younger than `until` wait, so that a decision can be taken back before anybody hears of it. Answers the rows read.
 */
export async function readNews(
  until: Date,
  take: number,
  now: Date,
  each: (tx: Transaction, row: NewsRow) => Promise<void>,
): Promise<number> {
  return db.$transaction(async (tx) => {
    // One reader at a time, also with two workers.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(7061703)`;
    const cursor = await tx.logCursor.findUnique({ where: { reader }, select: { seq: true } });
    const rows = await tx.logEntry.findMany({
      where: { seq: { gt: cursor?.seq ?? (await startSeq(tx, now)) } },
      orderBy: { seq: 'asc' },
      take,
      select: {
        seq: true,
        at: true,
        act: true,
        actorKind: true,
        commentId: true,
        fromState: true,
        toState: true,
        rule: true,
        note: true,
        facts: true,
      },
    });
    // Stops at the first row that is too young: what comes after it waits too, so that the order stays.
    const young = rows.findIndex((row) => row.at > until);
    const ripe = young < 0 ? rows : rows.slice(0, young);
    for (const row of ripe) await each(tx, row);
    const last = ripe.at(-1);
    if (last) {
      await tx.logCursor.upsert({
        where: { reader },
        create: { reader, seq: last.seq, at: now },
        update: { seq: last.seq, at: now },
        select: { reader: true },
      });
    }
    return ripe.length;
  });
}

/** A site that gets its first worker does not write to everybody about last year: only the last day counts. */
async function startSeq(tx: Transaction, now: Date): Promise<bigint> {
  const row = await tx.logEntry.findFirst({
    where: { at: { lt: new Date(now.getTime() - 24 * 3600_000) } },
    orderBy: { seq: 'desc' },
    select: { seq: true },
  });
  return row?.seq ?? 0n;
}

/** What a letter about a comment needs to know, as it stands now. */
export async function findNewsComment(tx: Transaction, id: string) {
  const row = await tx.comment.findUnique({
    where: { id },
    select: {
      id: true,
      state: true,
      articleId: true,
      parentId: true,
      rootId: true,
      revision: true,
      authorName: true,
      emailSealed: true,
      article: { select: { slug: true, state: true, publishedRevision: { select: { title: true } } } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } },
      subscriptions: { where: { kind: 'answers', confirmedAt: null }, take: 1, select: { id: true } },
    },
  });
  if (!row) return null;
  return {
    ...row,
    body: row.revisions[0]?.body ?? '',
    email: row.emailSealed === null ? null : unseal(row.emailSealed),
    title: row.article.publishedRevision?.title ?? '',
    slug: row.article.slug,
    waitingWish: row.subscriptions[0]?.id ?? null,
  };
}
export type NewsComment = NonNullable<Awaited<ReturnType<typeof findNewsComment>>>;

/** Comments of a topic that appeared in a span of time, oldest first. Only what readers can see. */
export async function listPublishedBetween(
  topic: { articleId: string; parentId: string | null },
  after: Date,
  until: Date,
) {
  return db.comment.findMany({
    where: {
      articleId: topic.articleId,
      ...(topic.parentId ? { parentId: topic.parentId } : {}),
      state: 'published',
      publishedAt: { gt: after, lte: until },
    },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, authorName: true, emailSealed: true },
  });
}

/** Queues a digest, if there is one, and notes up to when the subscription was told: both or neither. */
export async function recordDigest(id: string, toldUntil: Date, letter: Letter | null, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const onceKey = `digest:${id}:${toldUntil.getTime()}`;
    if (letter) await insertLetter(tx, { kind: 'digest', letter, onceKey, commentId: null }, now);
    await tx.subscription.updateMany({ where: { id }, data: { toldUntil: now } });
  });
}
