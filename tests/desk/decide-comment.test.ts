import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { guest } from '@/lib/domain/viewer';

async function heldComment() {
  const story = await makeStory(await makeStaff('editor'));
  return { story, id: await makeHeldComment(story.id) };
}

const publish = { kind: 'publish' } as const;

describe('deciding on a comment', () => {
  it('publishes the revision that was read, with a log row that names it', async () => {
    const { id, story } = await heldComment();
    const moderator = await makeStaff('moderator');
    const decided = await decideComment(
      { commentId: id, revision: 1, decision: publish },
      { viewer: moderator, now: noon },
    );
    expect(decided).toEqual({ ok: true, value: { articleId: story.id, slug: story.slug } });
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ state: 'published', publishedAt: noon });
    const [row] = await db.logEntry.findMany({ where: { commentId: id }, orderBy: { seq: 'desc' }, take: 1 });
    expect(row).toMatchObject({
      act: 'comment-publish',
      actorId: moderator.id,
      revision: 1,
      fromState: 'held',
      toState: 'published',
    });
  });

  it('tells the slower of two moderators who was faster, and overwrites nothing', async () => {
    const { id } = await heldComment();
    const [first, second] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await decideComment({ commentId: id, revision: 1, decision: publish }, { viewer: first, now: noon });
    const late = await decideComment(
      { commentId: id, revision: 1, decision: { kind: 'decline', rule: 'attack', note: 'No.' } },
      { viewer: second, now: noon },
    );
    expect(late).toEqual({
      ok: false,
      error: { kind: 'decided-meanwhile', state: 'published', by: first.name, at: noon.toISOString() },
    });
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ state: 'published', decidedRule: null });
  });

  it('lets exactly one of twenty simultaneous decisions stand', async () => {
    const { id } = await heldComment();
    const moderators = await Promise.all(Array.from({ length: 20 }, () => makeStaff('moderator')));
    const answers = await Promise.all(
      moderators.map((viewer) =>
        decideComment({ commentId: id, revision: 1, decision: publish }, { viewer, now: noon }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.logEntry.count({ where: { commentId: id, act: 'comment-publish' } })).toBe(1);
  });

  it('refuses a decision on words that changed meanwhile', async () => {
    const { id } = await heldComment();
    await db.comment.update({ where: { id }, data: { revision: 2 } });
    const decided = await decideComment(
      { commentId: id, revision: 1, decision: publish },
      { viewer: await makeStaff('moderator'), now: noon },
    );
    expect(decided).toEqual({ ok: false, error: { kind: 'revision-changed' } });
  });

  it('refuses guests, editors, and moderators on their own comment', async () => {
    const { story } = await heldComment();
    const moderator = await makeStaff('moderator');
    const own = await makeHeldComment(story.id, { personId: moderator.id });
    for (const viewer of [guest, await makeStaff('editor'), await makeStaff('administrator'), moderator]) {
      const decided = await decideComment({ commentId: own, revision: 1, decision: publish }, { viewer, now: noon });
      expect(decided).toEqual({ ok: false, error: { kind: 'not-allowed' } });
    }
    expect(await db.comment.findUnique({ where: { id: own } })).toMatchObject({ state: 'held' });
  });
});
