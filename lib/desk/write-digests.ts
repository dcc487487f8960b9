import { mailboxKey } from '@/lib/db/letters';
import { listPublishedBetween, recordDigest } from '@/lib/db/news';
import { unseal } from '@/lib/db/secrets';
import { listDueDigests, subscriptionCode, type Subscriber } from '@/lib/db/subscriptions';
import { digestLetter } from '@/lib/mail/letters';
import { letterSite } from '@/lib/mail/site';
import { harmlessName } from '@/lib/text/harmless-name';

/** Milliseconds between two digests of a subscription, a little under a day so that the hour does not wander. */
const pause = 23 * 3600_000;
const atOnce = 100;

/** Writes the daily letters that are due. Answers how many subscriptions it looked at; run it again while that is not 0. */
export async function writeDigests(now: Date): Promise<number> {
  const due = await listDueDigests(new Date(now.getTime() - pause), atOnce);
  for (const subscriber of due) await writeDigest(subscriber, now);
  return due.length;
}

async function writeDigest(to: Subscriber, now: Date): Promise<void> {
  const found = await listPublishedBetween({ articleId: to.articleId, parentId: to.commentId }, to.toldUntil, now);
  const news = found.filter(({ emailSealed }) => !isOwn(emailSealed, to.emailKey));
  const [first] = news;
  const letter = first
    ? digestLetter({
        to: to.email,
        site: letterSite,
        kind: to.kind,
        title: to.article.title,
        slug: to.article.slug,
        names: news.map((comment) => harmlessName(comment.authorName)),
        firstId: first.id,
        code: subscriptionCode(to.id),
      })
    : null;
  await recordDigest(to.id, to.toldUntil, letter, now);
}

function isOwn(emailSealed: string | null, emailKey: string): boolean {
  const email = emailSealed === null ? null : unseal(emailSealed);
  return email !== null && mailboxKey(email) === emailKey;
}
