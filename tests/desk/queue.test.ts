import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { countQueue, listQueue } from '@/lib/db/queue';
import { refreshPriority } from '@/lib/db/priority';
import { decideComment } from '@/lib/desk/decide-comment';
import { decideBatch, takeBackBatch } from '@/lib/desk/batches';
import { openComment, openQueue } from '@/lib/desk/queue';
import { revertDecision, undoDecision } from '@/lib/desk/take-back';
import { queueViewNames } from '@/lib/domain/desk-view';
import type { CommentId } from '@/lib/domain/ids';
import type { QueueFilter } from '@/lib/domain/queue-filter';

let one: StaffViewer;
let other: StaffViewer;
let story: Awaited<ReturnType<typeof makeStory>>;

beforeAll(async () => {
  [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
  story = await makeStory(await makeStaff('editor'));
});

/** A comment in which the screen found something. */
async function found(rule: string, weight: number, at = noon): Promise<CommentId> {
  const id = await makeHeldComment(story.id, { at });
  const revision = await db.commentRevision.findFirstOrThrow({ where: { commentId: id } });
  await db.finding.create({
    data: {
      commentRevisionId: revision.id,
      rule,
      start: 0,
      end: 1,
      status: 'asserted',
      weight,
      forWriter: '',
      forModerator: '',
      cause: '',
    },
  });
  await db.commentRevision.update({ where: { id: revision.id }, data: { screening: { wide: [rule] } } });
  await db.$transaction((tx) => refreshPriority(tx, id));
  return id;
}

describe('the queue', () => {
  it('stands in the order of harm and then of age, and says why', async () => {
    const hour = 3600_000;
    const plainOld = await makeHeldComment(story.id, { at: new Date(noon.getTime() - 20 * hour) });
    const plain = await makeHeldComment(story.id);
    const attack = await found('attack', 0.5);
    const oldAttack = await found('attack', 0.5, new Date(noon.getTime() - hour));
    const danger = await found('disclosure', 0.1);
    const queue = await openQueue({ view: 'waiting', filter: { story: story.slug } }, { viewer: one, now: noon });
    const items = queue.ok ? queue.value.items : [];
    expect(items.map(({ id }) => id)).toEqual([danger, oldAttack, attack, plainOld, plain]);
    expect(items[0]?.reasons).toEqual([{ reason: 'safeguarding', hours: 10_000 }]);
    expect(items[2]?.reasons).toEqual([{ reason: 'attack', hours: 40 }]);
  });

  it('counts every view as long as it is, whatever was done', { timeout: 120_000 }, async () => {
    const place = await makeStory(await makeStaff('editor'));
    const ids: CommentId[] = [];
    for (let n = 0; n < 12; n += 1)
      ids.push(
        await makeHeldComment(place.id, {
          body: n % 3 ? 'Remark' : 'Other',
          at: new Date(noon.getTime() - n * 3600_000),
        }),
      );
    const versionOf = async (commentId: CommentId) =>
      (await db.comment.findUniqueOrThrow({ where: { id: commentId } })).version;
    let batch = 0n;
    let reported = 0;
    const acts: Record<string, (id: CommentId) => Promise<unknown>> = {
      publish: (commentId) =>
        decideComment({ commentId, revision: 1, decision: { kind: 'publish' } }, { viewer: one, now: noon }),
      decline: (commentId) =>
        decideComment(
          { commentId, revision: 1, decision: { kind: 'decline', rule: 'spam', note: '' } },
          { viewer: other, now: noon },
        ),
      back: (commentId) =>
        decideComment(
          { commentId, revision: 1, decision: { kind: 'request-changes', rule: 'spam', note: '' } },
          { viewer: one, now: noon },
        ),
      refer: (commentId) =>
        decideComment({ commentId, revision: 1, decision: { kind: 'refer' } }, { viewer: one, now: noon }),
      undo: (commentId) => undoDecision(commentId, { viewer: one, now: noon }),
      revert: async (commentId) =>
        revertDecision({ commentId, version: await versionOf(commentId), note: '' }, { viewer: other, now: noon }),
      batch: async () => {
        const done = await decideBatch(
          ids.slice(0, 6).map((id) => ({ id, revision: 1 })),
          { kind: 'publish' },
          { viewer: one, now: noon },
        );
        if (done.ok && done.value.batch) batch = BigInt(done.value.batch);
      },
      report: async (commentId) => {
        const key = `key-${reported}`;
        reported += 1;
        await db.report.create({
          data: {
            commentId,
            revision: 1,
            reason: 'spam',
            snapshot: '',
            reporterKey: key,
            receiptHash: key,
            createdAt: noon,
          },
        });
      },
      keep: (commentId) => db.report.updateMany({ where: { commentId }, data: { state: 'kept', closedAt: noon } }),
      sendBack: (commentId) =>
        db.comment.updateMany({
          where: { id: commentId, state: 'changes_requested' },
          data: { state: 'held', returnsToId: one.id, returnedAt: noon },
        }),
      takeBack: () => takeBackBatch(batch, { viewer: other, now: noon }),
    };
    const filters: QueueFilter[] = [
      { story: place.slug },
      { story: place.slug, words: 'other' },
      { story: place.slug, older: 5 },
      { author: ids[0] },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(11)), { minLength: 1, maxLength: 12 }),
        async (steps) => {
          for (const [act, n] of steps) await acts[act]?.(ids[n] as CommentId);
          for (const filter of filters) {
            const counts = await countQueue(filter, noon);
            for (const view of queueViewNames) {
              const listed = await listQueue({ view, filter, take: 100, skip: 0, now: noon });
              expect(listed.length).toBe(counts[view]);
              expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('shows what an author changed in the view of what was sent back, and who asked for it', async () => {
    const place = await makeStory(await makeStaff('editor'));
    const [waits, came] = [await makeHeldComment(place.id), await makeHeldComment(place.id, { body: 'Old words.' })];
    await db.comment.update({ where: { id: waits }, data: { state: 'changes_requested' } });
    await db.commentRevision.create({
      data: { commentId: came, number: 2, body: 'New words.', screening: {}, createdAt: noon },
    });
    await db.comment.update({ where: { id: came }, data: { revision: 2, returnsToId: other.id, returnedAt: noon } });
    const queue = await openQueue({ view: 'sent_back', filter: { story: place.slug } }, { viewer: one, now: noon });
    const items = queue.ok ? queue.value.items : [];
    expect(new Map(items.map((item) => [item.id, [item.returnsTo, item.change]]))).toEqual(
      new Map([
        [waits, [null, null]],
        [came, [other.name, { before: 'Old words.', after: 'New words.' }]],
      ]),
    );
    expect(await openComment(came, { viewer: one, now: noon })).toMatchObject({ value: { returnsTo: other.name } });
  });

  it('leafs as long as there is more, and says when there is not', async () => {
    const place = await makeStory(await makeStaff('editor'));
    for (let n = 0; n < 31; n += 1) await makeHeldComment(place.id);
    const pageOf = async (page: number) => {
      const queue = await openQueue(
        { view: 'waiting', filter: { story: place.slug }, page },
        { viewer: one, now: noon },
      );
      return queue.ok ? [queue.value.items.length, queue.value.hasNext] : [];
    };
    expect([await pageOf(1), await pageOf(2), await pageOf(3)]).toEqual([
      [30, true],
      [1, false],
      [0, false],
    ]);
  });

  it('narrows by rule, by author and by words', async () => {
    const id = await found('spam', 0.9);
    await db.comment.update({ where: { id }, data: { authorName: 'Marigold' } });
    const ids = async (filter: QueueFilter) =>
      (await listQueue({ view: 'waiting', filter, take: 100, skip: 0, now: noon })).map((row) => row.id);
    expect(await ids({ rule: 'spam' })).toEqual([id]);
    expect(await ids({ words: 'MARIG' })).toEqual([id]);
    expect(await ids({ author: id })).toEqual([id]);
    expect(await ids({ words: '100%' })).toEqual([]);
  });

  it('opens the referred ones to the safeguarding role alone', async () => {
    expect(await openQueue({ view: 'referred' }, { viewer: one, now: noon })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(
      await openQueue({ view: 'referred' }, { viewer: await makeStaff('safeguarding_lead'), now: noon }),
    ).toMatchObject({ ok: true });
  });
});
