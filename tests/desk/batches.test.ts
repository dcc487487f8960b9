import { describe, expect, it } from 'vitest';
import { openAppeal } from '@/tests/support/appeals';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideBatch, previewBatch, takeBackBatch } from '@/lib/desk/batches';
import { decideComment } from '@/lib/desk/decide-comment';
import type { CommentId } from '@/lib/domain/ids';

const later = new Date(noon.getTime() + 60_000);
const decline = { kind: 'decline', rule: 'spam', note: 'No advertising, please.' } as const;

async function waiting(count: number) {
  const story = await makeStory(await makeStaff('editor'));
  const ids: CommentId[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await makeHeldComment(story.id, { body: `Remark ${n}` }));
  return { story, ids, items: ids.map((id) => ({ id, revision: 1 })) };
}

describe('a batch', () => {
  it('decides what still stands as it was previewed, names the rest, and is one decision with its children', async () => {
    const moderator = await makeStaff('moderator');
    const { ids, items, story } = await waiting(6);
    const [decided = '', edited = ''] = ids;
    await decideComment(
      { commentId: ids[0] as CommentId, revision: 1, decision: { kind: 'publish' } },
      { viewer: await makeStaff('moderator'), now: noon },
    );
    await db.comment.update({ where: { id: edited }, data: { revision: 2 } });
    const own = await makeHeldComment(story.id, { personId: moderator.id });
    const gone = '00000000-0000-7000-8000-000000000000';
    const answer = await decideBatch([...items, { id: own, revision: 1 }, { id: gone, revision: 1 }], decline, {
      viewer: moderator,
      now: noon,
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { batch, results, articleIds } = answer.value;
    const resultOf = (id: string) => results.find((item) => item.id === id)?.result;
    expect(resultOf(decided)).toEqual({ kind: 'decided-meanwhile', state: 'published' });
    expect(resultOf(edited)).toEqual({ kind: 'revision-changed' });
    expect(resultOf(own)).toEqual({ kind: 'own' });
    expect(resultOf(gone)).toEqual({ kind: 'no-comment' });
    expect(results.filter(({ result }) => result.kind === 'done')).toHaveLength(4);
    expect(articleIds).toEqual([story.id]);
    expect(
      await db.comment.count({
        where: { articleId: story.id, state: 'declined', decidedRule: 'spam', decidedNote: decline.note },
      }),
    ).toBe(4);
    const parent = await db.logEntry.findUniqueOrThrow({ where: { seq: BigInt(batch ?? '') } });
    expect(parent).toMatchObject({ act: 'batch-decline', facts: { asked: 8, done: 4 } });
    const children = await db.logEntry.findMany({ where: { facts: { path: ['parent'], equals: batch ?? '' } } });
    expect(children.map(({ act }) => act)).toEqual(Array(4).fill('comment-decline'));
  });

  it('can be taken back whole, but for what happened to its comments since', async () => {
    const moderator = await makeStaff('moderator');
    const { ids, items } = await waiting(4);
    const done = await decideBatch(items, decline, { viewer: moderator, now: noon });
    const batch = done.ok ? BigInt(done.value.batch ?? '') : 0n;
    await openAppeal(ids[0] as CommentId, later);
    await db.comment.update({ where: { id: ids[1] as CommentId }, data: { version: { increment: 1 } } });
    const writer = await makeStaff('moderator');
    await db.comment.update({ where: { id: ids[2] as CommentId }, data: { personId: writer.id } });
    expect(await takeBackBatch(batch, { viewer: writer, now: later })).toMatchObject({
      ok: true,
      value: { done: 1, of: 4 },
    });
    const taken = await takeBackBatch(batch, { viewer: await makeStaff('moderator'), now: later });
    expect(taken).toMatchObject({ ok: true, value: { done: 1, of: 4 } });
    expect(
      await db.comment.count({ where: { id: { in: ids }, state: 'held', decidedAt: null, decidedRule: null } }),
    ).toBe(2);
    expect(await takeBackBatch(batch, { viewer: moderator, now: later })).toMatchObject({
      ok: true,
      value: { done: 0, of: 4 },
    });
    expect(await takeBackBatch(99_999_999n, { viewer: moderator, now: later })).toEqual({
      ok: false,
      error: 'no-batch',
    });
  });

  it('lets each comment be decided once when two batches and single decisions meet', async () => {
    const { ids, items } = await waiting(40);
    const moderators = await Promise.all(Array.from({ length: 4 }, () => makeStaff('moderator')));
    const [a, b, c, d] = moderators.map((viewer) => ({ viewer, now: noon }));
    if (!a || !b || !c || !d) throw new Error('Moderators are missing.');
    const singles = ids.map((commentId, n) =>
      decideComment({ commentId, revision: 1, decision: { kind: 'publish' } }, n % 2 ? c : d),
    );
    await Promise.all([
      decideBatch(items, decline, a),
      decideBatch([...items].reverse(), { kind: 'publish' }, b),
      ...singles,
    ]);
    expect(await db.comment.count({ where: { id: { in: ids }, state: 'held' } })).toBe(0);
    expect(await db.logEntry.count({ where: { commentId: { in: ids }, fromState: 'held' } })).toBe(40);
  });

  it('touches nothing when it is empty, and refuses more than 500', async () => {
    const by = { viewer: await makeStaff('moderator'), now: noon };
    expect(await decideBatch([], decline, by)).toEqual({ ok: false, error: 'nothing' });
    const many = Array.from({ length: 501 }, (_, n) => ({
      id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      revision: 1,
    }));
    expect(await decideBatch(many, decline, by)).toEqual({ ok: false, error: 'too-many' });
    expect(await decideBatch(many.slice(0, 2), decline, by)).toMatchObject({ ok: true, value: { batch: null } });
  });

  it('shows before what it would touch: all by an author, all that match, or the chosen', async () => {
    const by = { viewer: await makeStaff('moderator'), now: noon };
    const { ids, story } = await waiting(5);
    await db.comment.updateMany({
      where: { id: { in: ids.slice(0, 3) } },
      data: { authorKey: `author-${story.slug}` },
    });
    const idsOf = async (...given: Parameters<typeof previewBatch>) => {
      const preview = await previewBatch(...given);
      return preview.ok ? preview.value.items.map(({ id }) => id).sort() : [];
    };
    await db.comment.update({ where: { id: ids[4] as CommentId }, data: { personId: by.viewer.id } });
    expect(await previewBatch({ story: story.slug }, null, by)).toMatchObject({
      ok: true,
      value: { own: 1, matching: 5 },
    });
    expect(await idsOf({ story: story.slug }, null, by)).toEqual(ids.slice(0, 4).sort());
    await db.comment.update({ where: { id: ids[4] as CommentId }, data: { personId: null } });
    expect(await idsOf({ author: ids[0] }, null, by)).toEqual(ids.slice(0, 3).sort());
    expect(await idsOf({ author: ids[4] }, null, by)).toEqual(ids.slice(4));
    expect(await idsOf({ story: story.slug, words: 'remark 2' }, null, by)).toEqual(ids.slice(2, 3));
    expect(await idsOf({ story: story.slug }, ids.slice(1, 3), by)).toEqual(ids.slice(1, 3).sort());
  });
});
