import { describe, expect, it, vi } from 'vitest';
import { makeComment, moveComment } from '@/tests/support/conversation';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { after, decide, holding, publish, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { eraseComment, withdrawComment } from '@/lib/desk/receipt-acts';
import { commentOrders, type ConversationView } from '@/lib/domain/comment-view';
import { commentStates } from '@/lib/domain/comment';
import { articleId, type CommentId } from '@/lib/domain/ids';
import { findConversation, findMoreOfConversation, findThread } from '@/lib/reading/comments';
import { repliesPerPage, repliesPerThread, threadsPerPage } from '@/lib/site';

vi.mock('next/cache', () => ({ cacheTag: () => undefined, cacheLife: () => undefined }));

const story = async () => (await makeStory(await makeStaff('editor'))).id;

describe('a conversation', () => {
  it('goes on after its cursor, to the end, and knows every thread once', async () => {
    const article = await story();
    for (let n = 0; n < threadsPerPage * 2 + 3; n += 1) await makeComment(article, { minutes: n });
    const seen: string[] = [];
    let page: ConversationView | null = await findConversation(article, 'newest');
    while (page) {
      seen.push(...page.threads.map((thread) => thread.id));
      page = page.nextCursor === null ? null : await findMoreOfConversation(article, 'newest', page.nextCursor);
    }
    expect(new Set(seen).size).toBe(threadsPerPage * 2 + 3);
    expect(seen).toHaveLength(threadsPerPage * 2 + 3);
  });

  it('opens with no cursor but its own: not of another story, another order, or somebody’s making', async () => {
    const [article, other] = [await story(), await story()];
    for (let n = 0; n <= threadsPerPage; n += 1) await makeComment(article, { minutes: n });
    const cursor = (await findConversation(article, 'best')).nextCursor ?? '';
    expect(await findMoreOfConversation(article, 'best', cursor)).not.toBeNull();
    for (const [id, order, word] of [
      [other, 'best', cursor],
      [article, 'newest', cursor],
      [article, 'best', `${cursor.slice(0, -1)}!`],
      [article, 'best', ''],
    ] as const) {
      expect(await findMoreOfConversation(id, order, word)).toBeNull();
    }
  });

  it('shows the first answers of a long thread and counts the rest', async () => {
    const article = await story();
    const head = await makeComment(article);
    for (let n = 0; n < repliesPerThread + 4; n += 1) await makeComment(article, { parent: head, minutes: n });
    const page = await findConversation(article, 'newest');
    expect(page.threads[0]?.replies).toHaveLength(repliesPerThread);
    expect(page.threads[0]?.moreReplies).toBe(4);
    expect((await findThread(article, head))?.comment.replies).toHaveLength(repliesPerThread + 4);
  });

  it('deals the answers of one page out in turn, so that no busy thread takes the place of a quiet one', async () => {
    const article = await story();
    const busy = [await makeComment(article), await makeComment(article), await makeComment(article)];
    const each = Math.min(repliesPerThread, repliesPerPage / 3);
    const quiet = await makeComment(article, { minutes: 90 });
    for (const head of busy)
      for (let n = 0; n < repliesPerPage / 3 + 2; n += 1) await makeComment(article, { parent: head, minutes: n });
    const last = await makeComment(article, { parent: quiet, minutes: 91 });
    const page = await findConversation(article, 'oldest');
    const shown = page.threads.map((thread) => thread.replies.length);
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(repliesPerPage);
    expect(page.threads.at(-1)?.replies.map(({ id }) => id)).toEqual([last]);
    for (const count of shown.slice(0, 3)) expect(Math.abs(count - each)).toBeLessThanOrEqual(1);
    for (const thread of page.threads.slice(0, 3))
      expect(thread.moreReplies).toBe(repliesPerPage / 3 + 2 - thread.replies.length);
  });

  it('puts pinned threads first in every order, on the first page alone', async () => {
    const article = await story();
    const pinned = await makeComment(article, { minutes: -50 });
    await makeComment(article);
    await db.comment.update({ where: { id: pinned }, data: { pinnedAt: new Date() } });
    for (const order of commentOrders) {
      const page = await findConversation(article, order);
      expect(page.threads[0]).toMatchObject({ id: pinned, pinned: true });
      expect(page.threads).toHaveLength(2);
    }
  });

  it('marks who wrote the story, by role, and what the newsroom recommends', async () => {
    const article = await story();
    const author = await makeStaff('contributor');
    const byline = await db.articleByline.findFirstOrThrow({ where: { articleId: article } });
    await db.byline.update({ where: { id: byline.bylineId }, data: { personId: author.id } });
    const id = await makeComment(article, { personId: author.id });
    await db.comment.update({ where: { id }, data: { pickedAt: new Date() } });
    expect((await findConversation(article, 'newest')).threads[0]).toMatchObject({
      authorRole: 'Author of this story',
      picked: true,
    });
  });

  it('holds no word and no name of a comment that is not published, in any state, order or place', async () => {
    const article = await story();
    const head = await makeComment(article, { body: 'PUBLIC-HEAD' });
    const ids: CommentId[] = [head];
    for (const state of commentStates.filter((name) => name !== 'published')) {
      for (const parent of [undefined, head]) {
        const gone = await makeComment(article, { body: `CANARY-${state}`, ...(parent ? { parent } : {}) });
        await makeComment(article, { body: 'PUBLIC-ANSWER', parent: gone });
        await db.comment.update({
          where: { id: gone },
          data: { state, authorName: `CANARY-NAME-${state}`, decidedNote: 'CANARY-NOTE' },
        });
        await db.commentRevision.create({
          data: { commentId: gone, number: 2, body: 'CANARY-NEWER', screening: {}, createdAt: new Date() },
        });
        ids.push(gone);
      }
    }
    await db.commentRevision.create({
      data: { commentId: head, number: 2, body: 'CANARY-NOT-STANDING', screening: {}, createdAt: new Date() },
    });
    const views = await Promise.all([
      ...commentOrders.map((order) => findConversation(article, order)),
      ...ids.map((id) => findThread(article, id)),
    ]);
    expect(JSON.stringify(views)).toContain('PUBLIC-ANSWER');
    expect(JSON.stringify(views)).not.toContain('CANARY');
  });
});

describe('a tombstone', () => {
  it.each([
    ['withdrawn', withdrawComment, 'author'],
    ['erased', eraseComment, 'author'],
  ] as const)('says that its author had it %s, and when, not when it was decided on', async (reason, act, by) => {
    const head = await sendComment();
    await decide(head.id, publish, 1);
    const answer = await sendComment({ parentId: head.id }, head.story, 2);
    await decide(answer.id, publish, 3);
    expect(await act(holding(head.code, 9))).toMatchObject({ ok: true });
    const { threads } = await findConversation(articleId.parse(head.story.id), 'newest');
    expect(threads).toMatchObject([
      { kind: 'tombstone', reason, by, at: after(9).toISOString(), replies: [{ id: answer.id }] },
    ]);
  });

  it('stands where nothing is written down about what came from elsewhere', async () => {
    const article = await story();
    const head = await makeComment(article);
    await makeComment(article, { parent: head, minutes: 1 });
    await moveComment(head, 'declined');
    expect((await findConversation(article, 'newest')).threads).toMatchObject([
      { kind: 'tombstone', reason: 'declined', by: 'moderator', rule: 'attack', at: noon.toISOString() },
    ]);
  });
});

describe('a comment on its own page', () => {
  it('stands with what it answers and what answers it, and goes on after the fiftieth answer', async () => {
    const article = await story();
    const head = await makeComment(article);
    const middle = await makeComment(article, { parent: head, minutes: 1 });
    for (let n = 0; n < 53; n += 1) await makeComment(article, { parent: middle, minutes: n + 2 });
    const first = await findThread(article, middle);
    expect(first?.above.map((view) => [view.id, view.replies.length])).toEqual([[head, 0]]);
    expect(first?.comment.replies).toHaveLength(50);
    const second = await findThread(article, middle, first?.nextCursor as CommentId);
    expect(second?.comment.replies).toHaveLength(3);
    expect(second?.nextCursor).toBeNull();
  });

  it('is nobody’s page on another story, or before it is published', async () => {
    const [article, other] = [await story(), await story()];
    const held = await makeComment(article, { state: 'held' });
    expect(await findThread(article, held)).toBeNull();
    expect(await findThread(other, await makeComment(article))).toBeNull();
  });
});
