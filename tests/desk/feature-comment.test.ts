import { describe, expect, it } from 'vitest';
import { makeComment, moveComment } from '@/tests/support/conversation';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { listConversationRows } from '@/lib/db/conversation-rows';
import { featureComment } from '@/lib/desk/feature-comment';
import { submitComment } from '@/lib/desk/submit-comment';
import { closableStates, commentStates, threadClosedWords } from '@/lib/domain/comment';
import { commentForm } from '@/lib/domain/forms/comment-form';
import type { CommentId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';

async function thread() {
  const story = await makeStory(await makeStaff('editor'));
  const head = await makeComment(story.id);
  const answer = await makeComment(story.id, { parent: head });
  const deeper = await makeComment(story.id, { parent: answer });
  const beside = await makeComment(story.id, { parent: head });
  return { story, head, answer, deeper, beside, by: { viewer: await makeStaff('moderator'), now: noon } };
}

const answerTo = (place: { id: string; slug: string }, parentId: CommentId) =>
  submitComment(
    commentForm.parse({
      articleId: place.id,
      parentId,
      name: 'River',
      body: 'Another thought.',
      submissionKey: parentId,
    }),
    { viewer: guest, now: noon, address: parentId },
  );

const closed = { ok: false, error: { kind: 'closed', reason: threadClosedWords } };

describe('a thread that is closed', () => {
  it('takes no answer to the comment and to nothing below it, and takes them beside it', async () => {
    const { story, answer, deeper, beside, by } = await thread();
    expect(await featureComment(answer, 'close', by)).toMatchObject({ ok: true });
    expect(await answerTo(story, answer)).toEqual(closed);
    expect(await answerTo(story, deeper)).toEqual(closed);
    expect(await answerTo(story, beside)).toMatchObject({ ok: true });
  });

  it('tells readers where it was closed, and takes answers again once it is opened', async () => {
    const { story, head, answer, deeper, by } = await thread();
    await featureComment(answer, 'close', by);
    const told = async () =>
      (await listConversationRows([head, answer, deeper])).map((row) => [row.id, row.closed] as const);
    expect(new Map(await told())).toEqual(
      new Map([
        [head, null],
        [answer, 'here'],
        [deeper, 'above'],
      ]),
    );
    await featureComment(answer, 'reopen', by);
    expect((await told()).every(([, where]) => where === null)).toBe(true);
    expect(await answerTo(story, deeper)).toMatchObject({ ok: true });
    const acts = await db.logEntry.findMany({
      where: { commentId: answer, actorKind: 'person' },
      orderBy: { seq: 'asc' },
    });
    expect(acts.map(({ act, actorId }) => [act, actorId])).toEqual([
      ['comment-close', by.viewer.id],
      ['comment-reopen', by.viewer.id],
    ]);
  });

  it('refuses an answer in the database that was on its way while it was closed', async () => {
    const { story, head, by } = await thread();
    await featureComment(head, 'close', by);
    await expect(sendComment({ parentId: head }, story)).rejects.toThrow(/closed/);
    await expect(makeComment(story.id, { parent: head })).rejects.toThrow();
  });

  it.each(commentStates)('can be closed below a %s comment where somebody may have answered', async (state) => {
    const { head, by } = await thread();
    await moveComment(head, state);
    const done = await featureComment(head, 'close', by);
    expect(done.ok).toBe(closableStates.some((one) => one === state));
  });

  it('is no business of an editor', async () => {
    const { head } = await thread();
    const editor = { viewer: await makeStaff('editor'), now: noon };
    expect(await featureComment(head, 'close', editor)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await featureComment(head, 'pick', editor)).toMatchObject({ ok: true });
  });
});

describe('pinning', () => {
  it('takes three threads of a story at most, and heads alone', async () => {
    const { story, answer, by } = await thread();
    const heads = [];
    for (let n = 0; n < 4; n += 1) heads.push(await makeComment(story.id));
    const pinned = [];
    for (const head of heads) pinned.push((await featureComment(head, 'pin', by)).ok);
    expect(pinned).toEqual([true, true, true, false]);
    expect(await featureComment(answer, 'pin', by)).toEqual({ ok: false, error: 'no-comment' });
  });
});
