import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { holdLease, leaveLease, takeNext } from '@/lib/desk/leases';
import { nextComment } from '@/lib/desk/next-comment';
import { openComment } from '@/lib/desk/queue';
import type { CommentId } from '@/lib/domain/ids';

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

/** A queue that holds nothing but these, in the order in which they are to be read. */
async function freshQueue(count: number): Promise<CommentId[]> {
  await db.comment.updateMany({ where: { state: 'held' }, data: { state: 'declined', decidedAt: noon } });
  const story = await makeStory(await makeStaff('editor'));
  const ids: CommentId[] = [];
  for (let n = 0; n < count; n += 1)
    ids.push(await makeHeldComment(story.id, { at: new Date(noon.getTime() - (count - n) * 60_000) }));
  return ids;
}

describe('the next comment', () => {
  it('is the head of the queue, stays the same until it is decided or left, and is nobody else’s', async () => {
    const [first, second, third] = await freshQueue(3);
    const [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    expect(await takeNext(null, { viewer: one, now: noon })).toEqual({ ok: true, value: first });
    expect(await takeNext(null, { viewer: one, now: after(60) })).toEqual({ ok: true, value: first });
    expect(await takeNext(null, { viewer: other, now: after(61) })).toEqual({ ok: true, value: second });
    await leaveLease(first as CommentId, { viewer: one });
    expect(await takeNext(first as CommentId, { viewer: one, now: after(62) })).toEqual({ ok: true, value: third });
  });

  it('goes back into the queue 120 seconds after its moderator fell silent', async () => {
    const [only] = await freshQueue(1);
    const [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await takeNext(null, { viewer: one, now: noon });
    expect(await takeNext(null, { viewer: other, now: after(119) })).toEqual({ ok: true, value: null });
    expect(await holdLease(only as CommentId, { viewer: one, now: after(100) })).toEqual({ ok: true, value: null });
    expect(await takeNext(null, { viewer: other, now: after(219) })).toEqual({ ok: true, value: null });
    expect(await takeNext(null, { viewer: other, now: after(221) })).toEqual({ ok: true, value: only });
    expect(await holdLease(only as CommentId, { viewer: one, now: after(222) })).toEqual({
      ok: true,
      value: other.name,
    });
  });

  it('is not kept from everybody when the clock goes back under a lease', async () => {
    const [only] = await freshQueue(1);
    const [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await takeNext(null, { viewer: one, now: after(86_400) });
    expect(await openComment(only as CommentId, { viewer: other, now: noon })).toMatchObject({
      ok: true,
      value: { holder: null },
    });
    expect(await takeNext(null, { viewer: other, now: noon })).toEqual({ ok: true, value: only });
    expect(await holdLease(only as CommentId, { viewer: one, now: noon })).toEqual({ ok: true, value: other.name });
  });

  it('is nobody else’s when their request was a little earlier, and so asks with an earlier clock', async () => {
    const [only] = await freshQueue(1);
    const [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    expect(await takeNext(null, { viewer: one, now: after(1) })).toEqual({ ok: true, value: only });
    expect(await takeNext(null, { viewer: other, now: noon })).toEqual({ ok: true, value: null });
    expect(await holdLease(only as CommentId, { viewer: other, now: noon })).toEqual({ ok: true, value: one.name });
  });

  it('is what came back with the changes that one asked for, before anything graver; for others only after half a day', async () => {
    const [grave, changed] = await freshQueue(2);
    const [asker, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await db.comment.update({
      where: { id: changed as CommentId },
      data: { returnsToId: asker.id, returnedAt: noon },
    });
    expect(await takeNext(null, { viewer: other, now: noon })).toEqual({ ok: true, value: grave });
    expect(await takeNext(grave as CommentId, { viewer: other, now: noon })).toEqual({ ok: true, value: null });
    expect(await nextComment(grave as CommentId, { viewer: other, now: noon })).toEqual({ ok: true, value: null });
    expect(await takeNext(null, { viewer: asker, now: after(1) })).toEqual({ ok: true, value: changed });
    await leaveLease(changed as CommentId, { viewer: asker });
    expect(await takeNext(grave as CommentId, { viewer: other, now: after(12 * 3600 + 1) })).toEqual({
      ok: true,
      value: changed,
    });
  });

  it('is nobody’s once the role was taken away, and neither is the decision', async () => {
    const [only] = await freshQueue(1);
    const moderator = await makeStaff('moderator');
    await takeNext(null, { viewer: moderator, now: noon });
    // As the next act of the session reads it from the database.
    const viewer = { ...moderator, roles: [] };
    expect(await takeNext(null, { viewer, now: after(1) })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await holdLease(only as CommentId, { viewer, now: after(1) })).toEqual({ ok: false, error: 'not-allowed' });
    const decided = await decideComment(
      { commentId: only as CommentId, revision: 1, decision: { kind: 'publish' } },
      { viewer, now: after(1) },
    );
    expect(decided).toEqual({ ok: false, error: { kind: 'not-allowed' } });
    const other = await makeStaff('moderator');
    expect(await takeNext(null, { viewer: other, now: after(121) })).toEqual({ ok: true, value: only });
  });

  it('is never one’s own comment, and others see who has it open', async () => {
    const [only] = await freshQueue(1);
    const [writer, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await db.comment.update({ where: { id: only as CommentId }, data: { personId: writer.id } });
    expect(await takeNext(null, { viewer: writer, now: noon })).toEqual({ ok: true, value: null });
    expect(await takeNext(null, { viewer: other, now: noon })).toEqual({ ok: true, value: only });
    expect(await openComment(only as CommentId, { viewer: writer, now: noon })).toMatchObject({
      ok: true,
      value: { holder: other.name },
    });
    expect(await openComment(only as CommentId, { viewer: other, now: noon })).toMatchObject({
      ok: true,
      value: { holder: null },
    });
  });

  it('lets 50 moderators empty a queue of 1,000 at once: each comment decided once', { timeout: 180_000 }, async () => {
    await freshQueue(0);
    const story = await makeStory(await makeStaff('editor'));
    await db.$executeRaw`
      WITH made AS (
        INSERT INTO comments (id, article_id, root_id, author_name, receipt_hash, submission_key, submitted_at, priority)
        SELECT i.id, ${story.id}::uuid, i.id, 'Reader', 'r' || i.id, 's' || i.id, ${noon}, i.n % 7
        FROM (SELECT n, gen_random_uuid() AS id FROM generate_series(1, 1000) n) i RETURNING id)
      INSERT INTO comment_revisions (id, comment_id, number, body, screening, created_at)
      SELECT gen_random_uuid(), id, 1, 'A remark.', '{}', ${noon} FROM made`;
    const moderators = await Promise.all(Array.from({ length: 50 }, () => makeStaff('moderator')));
    const decided = await Promise.all(
      moderators.map(async (viewer) => {
        let count = 0;
        for (;;) {
          // Each asks by a clock of its own.
          const next = await takeNext(null, { viewer, now: after(Math.random()) });
          if (!next.ok) throw new Error(String(next.error));
          if (!next.value) return count;
          const answer = await decideComment(
            { commentId: next.value, revision: 1, decision: { kind: 'publish' } },
            { viewer, now: noon },
          );
          if (!answer.ok) throw new Error(JSON.stringify(answer.error));
          count += 1;
        }
      }),
    );
    expect(decided.reduce((sum, count) => sum + count, 0)).toBe(1000);
    const where = { articleId: story.id, act: 'comment-publish' };
    expect(await db.logEntry.count({ where })).toBe(1000);
    expect((await db.logEntry.groupBy({ by: ['commentId'], where })).length).toBe(1000);
    expect(await db.comment.count({ where: { articleId: story.id, state: 'published' } })).toBe(1000);
  });
});
