import { db, type Database } from './client';
import { insertLetter, mailboxKey } from './letters';
import { keyedHash, receiptHash, seal, unseal } from './secrets';
import { articleId, type ArticleId } from '@/lib/domain/ids';
import type { Letter } from '@/lib/domain/letter';
import type { SubscriptionKind, SubscriptionPace } from '@/lib/domain/subscription';

/** Somebody's wish for letters. Nothing but the letter that asks for confirmation goes out before they confirm. */
export interface NewSubscription {
  readonly id: string;
  readonly kind: SubscriptionKind;
  readonly articleId: ArticleId;
  readonly commentId: string | null;
  readonly email: string;
  readonly pace: SubscriptionPace;
}

/** The code in a subscription's letters. Made from its id and the site's secret: it can be made again, never guessed. */
export function subscriptionCode(id: string): string {
  return keyedHash('subscription-code', id).slice(0, 32);
}

/**
 * Keeps a subscription, unconfirmed. The same mailbox and the same topic are one subscription: what is there stays as it
 * is, and its id is answered.
 */
export async function insertSubscription(
  tx: Database,
  given: NewSubscription,
  at: Date,
): Promise<{ id: string; confirmed: boolean }> {
  const emailKey = mailboxKey(given.email);
  const topic = given.commentId ?? given.articleId;
  await tx.subscription.createMany({
    data: [
      {
        id: given.id,
        kind: given.kind,
        articleId: given.articleId,
        commentId: given.commentId,
        emailSealed: seal(given.email),
        emailKey,
        topic,
        pace: given.pace,
        codeHash: receiptHash(subscriptionCode(given.id)),
        createdAt: at,
        toldUntil: at,
      },
    ],
    skipDuplicates: true,
  });
  const row = await tx.subscription.findUniqueOrThrow({
    where: { emailKey_topic: { emailKey, topic } },
    select: { id: true, confirmedAt: true },
  });
  return { id: row.id, confirmed: row.confirmedAt !== null };
}

/** A subscription as its holder sees it. */
export interface KeptSubscription {
  readonly id: string;
  readonly kind: SubscriptionKind;
  readonly pace: SubscriptionPace;
  readonly confirmed: boolean;
  readonly article: { readonly slug: string; readonly title: string };
}

const shape = {
  id: true,
  kind: true,
  pace: true,
  confirmedAt: true,
  emailSealed: true,
  emailKey: true,
  commentId: true,
  articleId: true,
  toldUntil: true,
  article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
} as const;

/** The subscription behind a code. */
export async function findSubscription(code: string): Promise<KeptSubscription | null> {
  const row = await db.subscription.findUnique({ where: { codeHash: receiptHash(code) }, select: shape });
  return row && { ...asKept(row), id: row.id };
}

type Row = {
  kind: string;
  pace: string;
  confirmedAt: Date | null;
  id: string;
  article: { slug: string; publishedRevision: { title: string } | null };
};

function asKept(row: Row): KeptSubscription {
  return {
    id: row.id,
    kind: row.kind === 'answers' ? 'answers' : 'story',
    pace: row.pace === 'daily' ? 'daily' : 'at-once',
    confirmed: row.confirmedAt !== null,
    article: { slug: row.article.slug, title: row.article.publishedRevision?.title ?? '' },
  };
}

/** Confirms, or changes the pace. False when there is no such subscription. */
export async function recordConfirmation(code: string, pace: SubscriptionPace | null, now: Date): Promise<boolean> {
  const codeHash = receiptHash(code);
  const begun = await db.subscription.updateMany({
    where: { codeHash, confirmedAt: null },
    data: { confirmedAt: now, toldUntil: now },
  });
  const changed = pace ? await db.subscription.updateMany({ where: { codeHash }, data: { pace } }) : begun;
  return begun.count + changed.count > 0 || (await db.subscription.count({ where: { codeHash } })) > 0;
}

/** Ends a subscription and deletes its address. True also when it was ended before: one click is enough, two do no harm. */
export async function deleteSubscription(code: string): Promise<void> {
  await db.subscription.deleteMany({ where: { codeHash: receiptHash(code) } });
}

/** A confirmed subscription with its address, for the job that writes the letters. */
export interface Subscriber extends KeptSubscription {
  readonly email: string;
  readonly emailKey: string;
  readonly commentId: string | null;
  readonly articleId: ArticleId;
  readonly toldUntil: Date;
}

function asSubscriber(
  row: Row & { emailSealed: string; emailKey: string; commentId: string | null; articleId: string; toldUntil: Date },
): Subscriber[] {
  const email = unseal(row.emailSealed);
  if (email === null) return [];
  const { emailKey, commentId, toldUntil } = row;
  return [{ ...asKept(row), email, emailKey, commentId, toldUntil, articleId: articleId.parse(row.articleId) }];
}

/** Who wants to hear at once: of every comment on the story, or of an answer to this parent. */
export async function listSubscribersAtOnce(
  tx: Database,
  article: string,
  parent: string | null,
): Promise<readonly Subscriber[]> {
  const rows = await tx.subscription.findMany({
    where: {
      confirmedAt: { not: null },
      pace: 'at-once',
      OR: [{ kind: 'story', articleId: article }, ...(parent ? [{ kind: 'answers', commentId: parent }] : [])],
    },
    select: shape,
  });
  return rows.flatMap(asSubscriber);
}

/** Who wants to hear of answers to their comments in this thread, by the name that they write under. */
export async function listThreadSubscribers(
  tx: Database,
  rootId: string,
): Promise<readonly (Subscriber & { readonly authorName: string })[]> {
  const rows = await tx.subscription.findMany({
    where: { confirmedAt: { not: null }, kind: 'answers', comment: { rootId, state: 'published' } },
    select: { ...shape, comment: { select: { authorName: true } } },
  });
  return rows.flatMap((row) => asSubscriber(row).map((one) => ({ ...one, authorName: row.comment?.authorName ?? '' })));
}

/** Daily subscriptions that were last told of before `before`. */
export async function listDueDigests(before: Date, take: number): Promise<readonly Subscriber[]> {
  const rows = await db.subscription.findMany({
    where: { confirmedAt: { not: null }, pace: 'daily', toldUntil: { lte: before } },
    orderBy: { toldUntil: 'asc' },
    take,
    select: shape,
  });
  return rows.flatMap(asSubscriber);
}

/** Keeps a wish and queues the letter that asks about it, together. What is confirmed already is left alone, without a word. */
export async function requestSubscription(
  given: NewSubscription,
  at: Date,
  ask: (id: string) => Letter,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, confirmed } = await insertSubscription(tx, given, at);
    if (confirmed) return;
    const onceKey = `confirm:${id}:${at.toISOString()}`;
    await insertLetter(tx, { kind: 'confirm', letter: ask(id), onceKey, commentId: given.commentId }, at);
  });
}
