import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { after, decide, decline, holding, publish, requestChanges, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { subscriptionCode } from '@/lib/db/subscriptions';
import { deliverLetters, type Send } from '@/lib/desk/deliver-letters';
import { keepPrivacy } from '@/lib/desk/keep-privacy';
import { withdrawComment } from '@/lib/desk/receipt-acts';
import { confirmSubscription, endSubscription, readSubscription, subscribeToStory } from '@/lib/desk/subscribe';
import { tellNews } from '@/lib/desk/tell-news';
import { writeDigests } from '@/lib/desk/write-digests';
import { subscriptionForm } from '@/lib/domain/forms/subscription-form';
import type { Letter } from '@/lib/domain/letter';

/** Everything that is in the queue, sent into a list, as it stands at a moment. */
async function lettersAt(minutes: number): Promise<Letter[]> {
  const sent: Letter[] = [];
  const send: Send = (_id, letter) => {
    sent.push(letter);
    return Promise.resolve();
  };
  while ((await tellNews(after(minutes))) > 0);
  while ((await deliverLetters(send, after(minutes))) > 0);
  return sent;
}

const mailbox = () => `${randomUUID().slice(0, 8)}@example.org`;
const at = (minutes: number) => ({ address: randomUUID(), now: after(minutes) });
const to = (letters: readonly Letter[], email: string) => letters.filter((letter) => letter.to === email);

async function subscribed(article: string, email: string, pace = 'at-once', minutes = 0): Promise<string> {
  const asked = await subscribeToStory(subscriptionForm.parse({ articleId: article, email, pace }), at(minutes));
  expect(asked).toEqual({ ok: true, value: null });
  const row = await db.subscription.findFirstOrThrow({
    where: { articleId: article, kind: 'story' },
    orderBy: { createdAt: 'desc' },
  });
  return subscriptionCode(row.id);
}

describe('letters about a comment', () => {
  it('brings the receipt only to those who asked, and never the words', async () => {
    const email = mailbox();
    const { code } = await sendComment({ email, mailReceipt: 'yes', body: 'A canary sings in this comment.' });
    const other = mailbox();
    await sendComment({ email: other });
    const sent = await lettersAt(1);
    expect(to(sent, email).map((letter) => letter.text)).toEqual([expect.stringContaining(`/receipts/${code}`)]);
    expect(to(sent, other)).toEqual([]);
    expect(JSON.stringify(sent)).not.toContain('canary');
    expect(await db.letter.count({ where: { state: 'sent', sealed: { not: '' } } })).toBe(0);
  });

  it('tells the author of a decision, with its rule and note, and of a referral nothing', async () => {
    const [yes, no, change, kept] = [mailbox(), mailbox(), mailbox(), mailbox()];
    await decide((await sendComment({ email: yes })).id, publish, 1);
    await decide((await sendComment({ email: no })).id, decline, 1);
    await decide((await sendComment({ email: change })).id, requestChanges, 1);
    await decide((await sendComment({ email: kept })).id, { kind: 'refer' }, 1);
    const sent = await lettersAt(2);
    expect(to(sent, yes)).toMatchObject([{ subject: expect.stringMatching(/^Published/) as string }]);
    expect(to(sent, no)[0]?.text).toContain('Personal attack');
    expect(to(sent, no)[0]?.text).toContain('Please leave the person out.');
    expect(to(sent, change)[0]?.text).toContain('with a change');
    expect(to(sent, kept)).toEqual([]);
  });

  it('waits until a decision can no longer be taken back, and says nothing of what no longer holds', async () => {
    const email = mailbox();
    const { id, code } = await sendComment({ email });
    await decide(id, publish, 1);
    expect(to(await lettersAt(1.1), email)).toEqual([]);
    await withdrawComment(holding(code, 1.2));
    expect(to(await lettersAt(5), email)).toEqual([]);
  });

  it('never tells of one row twice, with two workers at once', async () => {
    const email = mailbox();
    await decide((await sendComment({ email })).id, publish, 1);
    const both = await Promise.all([lettersAt(2), lettersAt(2)]);
    expect(to(both.flat(), email)).toHaveLength(1);
  });
});

describe('subscriptions', () => {
  it('write nothing but the question until they are confirmed, and then of published comments only', async () => {
    const first = await sendComment();
    const reader = mailbox();
    const code = await subscribed(first.story.id, reader);
    await decide(first.id, publish, 1);
    const before = await lettersAt(2);
    expect(to(before, reader).map((letter) => letter.subject)).toEqual([expect.stringMatching(/^Please confirm/)]);

    expect(await confirmSubscription(code, null, at(3))).toEqual({ ok: true, value: null });
    const second = await sendComment({ name: 'Ana' }, first.story, 4);
    const third = await sendComment({}, first.story, 4);
    expect(to(await lettersAt(5), reader)).toEqual([]);
    await decide(third.id, decline, 6);
    await decide(second.id, publish, 6);
    const after6 = to(await lettersAt(7), reader);
    expect(after6).toMatchObject([
      {
        subject: 'Ana commented on “A story”.',
        unsubscribe: expect.stringContaining(`/subscriptions/${code}/unsubscribe`) as string,
      },
    ]);
    expect(after6[0]?.text).toContain(`#comment-${second.id}`);

    await endSubscription(code);
    await endSubscription(code);
    await decide((await sendComment({}, first.story, 8)).id, publish, 9);
    expect(to(await lettersAt(10), reader)).toEqual([]);
    expect(await readSubscription(code, at(10))).toEqual({ ok: false, error: 'no-subscription' });
  });

  it('ask an author about answers once the comment is published, and tell of answers and of mentions, once each', async () => {
    const [river, ana] = [mailbox(), mailbox()];
    const head = await sendComment({ name: 'River', email: river, subscribe: 'yes' });
    expect(to(await lettersAt(1), river)).toEqual([]);
    await decide(head.id, publish, 1);
    const wish = await db.subscription.findFirstOrThrow({ where: { commentId: head.id } });
    expect(to(await lettersAt(2), river)[0]?.text).toContain(`/subscriptions/${subscriptionCode(wish.id)}`);
    await confirmSubscription(subscriptionCode(wish.id), null, at(3));

    const answer = await sendComment(
      { name: 'Ana', email: ana, subscribe: 'yes', parentId: head.id, body: 'I agree with @River here.' },
      head.story,
      4,
    );
    await decide(answer.id, publish, 5);
    expect(to(await lettersAt(6), river).map((letter) => letter.subject)).toEqual([
      'Ana answered your comment on “A story”.',
    ]);
    const deeper = await sendComment(
      { name: 'Kofi', parentId: answer.id, body: 'What does @River say to that?' },
      head.story,
      7,
    );
    await decide(deeper.id, publish, 8);
    const sent = await lettersAt(9);
    expect(to(sent, river).map((letter) => letter.subject)).toEqual(['Kofi named you in a comment on “A story”.']);
    expect(to(sent, ana)).toEqual([]);
  });

  it('do not write to people about their own comments', async () => {
    const email = mailbox();
    const head = await sendComment();
    await confirmSubscription(await subscribed(head.story.id, email), null, at(1));
    const own = await sendComment({ email }, head.story, 2);
    await decide(own.id, publish, 3);
    expect(to(await lettersAt(4), email).map((letter) => letter.subject)).toEqual([
      expect.stringMatching(/^Please confirm/),
      expect.stringMatching(/^Published/),
    ]);
  });

  it('ask one mailbox a few times a day at most, whoever types it, and answer alike', async () => {
    const victim = mailbox();
    for (let count = 0; count < 7; count += 1) {
      const { story } = await sendComment();
      expect(
        await subscribeToStory(subscriptionForm.parse({ articleId: story.id, email: victim, pace: 'daily' }), at(0)),
      ).toEqual({ ok: true, value: null });
    }
    expect(to(await lettersAt(1), victim)).toHaveLength(4);
  });

  it('keep the answer the same for those who have it already, without a letter', async () => {
    const email = mailbox();
    const { story } = await sendComment();
    await confirmSubscription(await subscribed(story.id, email), null, at(1));
    await lettersAt(2);
    await subscribed(story.id, email, 'at-once', 3);
    expect(to(await lettersAt(4), email)).toEqual([]);
  });

  it('reach a daily cap and stop there', async () => {
    const email = mailbox();
    const { story } = await sendComment();
    await confirmSubscription(await subscribed(story.id, email), null, at(1));
    for (let count = 0; count < 15; count += 1) await decide((await sendComment({}, story, 2)).id, publish, 3);
    expect(to(await lettersAt(4), email)).toHaveLength(12);
    expect(await db.letter.count({ where: { state: 'capped' } })).toBeGreaterThanOrEqual(4);
  });

  it('bring a daily letter once a day, and none on a quiet one', async () => {
    const email = mailbox();
    const { story } = await sendComment();
    await confirmSubscription(await subscribed(story.id, email, 'daily'), null, at(1));
    await lettersAt(1);
    await decide((await sendComment({ name: 'Ana' }, story, 2)).id, publish, 3);
    await decide((await sendComment({ name: 'Kofi' }, story, 2)).id, publish, 3);
    await writeDigests(after(60));
    expect(to(await lettersAt(60), email)).toEqual([]);
    await writeDigests(after(24 * 60));
    await writeDigests(after(24 * 60 + 1));
    expect(to(await lettersAt(24 * 60 + 2), email)).toMatchObject([{ subject: '2 new comments on “A story”' }]);
    await writeDigests(after(48 * 60));
    expect(to(await lettersAt(48 * 60), email)).toEqual([]);
  });
});

describe('a letter that cannot be sent', () => {
  it('is tried again later, ends when the server says never, and its failure names no address', async () => {
    const [busy, gone] = [mailbox(), mailbox()];
    await sendComment({ email: busy, mailReceipt: 'yes' });
    await sendComment({ email: gone, mailReceipt: 'yes' });
    const tries: string[] = [];
    const failing: Send = (_id, letter) => {
      tries.push(letter.to);
      throw Object.assign(
        new Error(`no ${letter.to}`),
        letter.to === gone ? { code: 'EENVELOPE', responseCode: 550 } : { code: 'ECONNECTION' },
      );
    };
    await deliverLetters(failing, after(1));
    await deliverLetters(failing, after(1));
    expect(tries.filter((one) => one === busy)).toHaveLength(1);
    await deliverLetters(failing, after(3));
    expect(tries.filter((one) => one === busy)).toHaveLength(2);
    expect(tries.filter((one) => one === gone)).toHaveLength(1);
    const rows = await db.letter.findMany({ where: { lastError: { not: null } } });
    expect(rows.map((row) => row.lastError).sort()).toEqual(['ECONNECTION', 'EENVELOPE 550']);
    expect(JSON.stringify(rows)).not.toContain(gone);
    expect(to(await lettersAt(60), busy)).toHaveLength(1);
  });
});

describe('what is deleted in time', () => {
  const day = 24 * 60;
  it('guests’ addresses 30 days after the decision, unless it still waits; a subscription keeps its own', async () => {
    const [decided, waiting] = [
      await sendComment({ email: mailbox(), subscribe: 'yes' }),
      await sendComment({ email: mailbox() }),
    ];
    await decide(decided.id, publish, 1);
    const wish = await db.subscription.findFirstOrThrow({ where: { commentId: decided.id } });
    await confirmSubscription(subscriptionCode(wish.id), null, at(2));
    const sealed = async (id: string) => (await db.comment.findUniqueOrThrow({ where: { id } })).emailSealed;
    await keepPrivacy(after(30 * day));
    expect(await sealed(decided.id)).not.toBeNull();
    await keepPrivacy(after(30 * day + 2));
    expect(await sealed(decided.id)).toBeNull();
    expect(await sealed(waiting.id)).not.toBeNull();
    expect(await db.subscription.count({ where: { commentId: decided.id } })).toBe(1);
  });

  it('the words of declined comments after 90 days, but not while an appeal is open', async () => {
    const { id } = await sendComment();
    await decide(id, decline, 1);
    const body = async () => (await db.commentRevision.findFirstOrThrow({ where: { commentId: id } })).body;
    await keepPrivacy(after(90 * day));
    expect(await body()).not.toBe('');
    const { seq } = await db.logEntry.findFirstOrThrow({ where: { commentId: id, act: 'comment-decline' } });
    await db.appeal.create({
      data: { commentId: id, logSeq: seq, by: 'author', text: 'Please.', createdAt: after(2) },
    });
    await keepPrivacy(after(91 * day));
    expect(await body()).not.toBe('');
    const other = await db.person.create({ data: { email: `${randomUUID()}@northstar.example`, name: 'Other' } });
    await db.appeal.updateMany({
      where: { commentId: id },
      data: { state: 'rejected', decidedById: other.id, decidedAt: after(5), reasons: 'No.' },
    });
    await keepPrivacy(after(91 * day));
    expect(await body()).toBe('');
  });

  it('wishes that nobody confirmed after two days; those about a comment that still waits stay', async () => {
    const { story, id } = await sendComment({ email: mailbox(), subscribe: 'yes' });
    await subscribed(story.id, mailbox());
    await keepPrivacy(after(48 * 60 - 1));
    expect(await db.subscription.count({ where: { articleId: story.id } })).toBe(2);
    await keepPrivacy(after(48 * 60 + 1));
    expect((await db.subscription.findMany({ where: { articleId: story.id } })).map((row) => row.commentId)).toEqual([
      id,
    ]);
  });
});
