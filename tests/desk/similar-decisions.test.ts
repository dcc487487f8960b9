import { describe, expect, it } from 'vitest';
import { makeFinding } from '@/tests/support/harsh';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { similarDecisions } from '@/lib/desk/similar-decisions';
import type { ArticleId, CommentId } from '@/lib/domain/ids';

const words = 'They knew what they signed up for when they took that job abroad, did they not?';
const alike = 'They knew what they signed up for when they took the job, nobody forced them.';
const freshStory = async () => (await makeStory(await makeStaff('editor'))).id;

async function decided(story: ArticleId, body: string, kind: 'publish' | 'decline'): Promise<CommentId> {
  const commentId = await makeHeldComment(story, { body });
  const decision = kind === 'publish' ? ({ kind } as const) : ({ kind, rule: 'attack', note: 'A note.' } as const);
  await decideComment({ commentId, revision: 1, decision }, { viewer: await makeStaff('moderator'), now: noon });
  return commentId;
}

async function similarTo(id: CommentId) {
  const found = await similarDecisions(id, { viewer: await makeStaff('moderator') });
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

describe('how similar comments were decided', () => {
  it('shows decisions on the same story, with rule and words, and leaves out what is unlike or undecided', async () => {
    const story = await freshStory();
    const id = await makeHeldComment(story, { body: words });
    const declined = await decided(story, alike, 'decline');
    await decided(story, 'An article that was long overdue, with figures that can be checked.', 'publish');
    await makeHeldComment(story, { body: alike });
    expect(await similarTo(id)).toMatchObject([{ id: declined, state: 'declined', rule: 'attack', excerpt: alike }]);
  });

  it('looks on other stories where the screen found the same', async () => {
    const id = await makeHeldComment(await freshStory(), { body: words });
    const [same, other] = [
      await decided(await freshStory(), alike, 'decline'),
      await decided(await freshStory(), alike, 'publish'),
    ];
    await makeFinding(id, 'hate', 0.6);
    await makeFinding(same, 'hate', 0.6);
    await makeFinding(other, 'spam', 0.6);
    expect((await similarTo(id)).map((one) => one.id)).toEqual([same]);
  });

  it('leaves out words that are not kept any more', async () => {
    const story = await freshStory();
    const id = await makeHeldComment(story, { body: words });
    const gone = await decided(story, alike, 'decline');
    await db.commentRevision.updateMany({ where: { commentId: gone }, data: { body: '' } });
    expect(await similarTo(id)).toEqual([]);
  });

  it('is not told of a referred comment', async () => {
    const id = await makeHeldComment(await freshStory(), { body: words });
    const viewer = await makeStaff('moderator');
    await decideComment({ commentId: id, revision: 1, decision: { kind: 'refer' } }, { viewer, now: noon });
    expect(await similarDecisions(id, { viewer })).toEqual({ ok: false, error: 'not-allowed' });
  });
});
