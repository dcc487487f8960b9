import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeComment } from '@/tests/support/conversation';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { voterKeyOf } from '@/lib/db/voters';
import { recordVote } from '@/lib/db/votes';
import { castVote, readVote, type Voter } from '@/lib/desk/cast-vote';
import { reconcileVotes } from '@/lib/jobs/reconcile-votes';
import type { CommentId } from '@/lib/domain/ids';
import { voteWords } from '@/lib/domain/vote';
import { guest } from '@/lib/domain/viewer';

let networks = 0;
const reader = (changes: Partial<Voter> = {}): Voter => ({
  viewer: guest,
  now: noon,
  address: `198.51.100.${(networks += 1)}`,
  userAgent: 'A browser',
  ...changes,
});

async function published() {
  return makeComment((await makeStory(await makeStaff('editor'))).id);
}

async function counters(id: CommentId) {
  const { up, down, score } = await db.comment.findUniqueOrThrow({
    where: { id },
    select: { up: true, down: true, score: true },
  });
  return { up, down, score };
}

describe('voting', () => {
  it('counts a vote once, turns it, and takes it back', async () => {
    const id = await published();
    const one = reader();
    expect(await castVote(id, 'up', one)).toMatchObject({ ok: true, value: { up: 1, down: 0, own: 'up' } });
    expect(await castVote(id, 'up', one)).toMatchObject({ ok: true, value: { up: 1, down: 0, own: 'up' } });
    expect(await castVote(id, 'down', one)).toMatchObject({ ok: true, value: { up: 0, down: 1, own: 'down' } });
    expect(await readVote(id, one)).toMatchObject({ ok: true, value: { own: 'down' } });
    expect(await castVote(id, 'none', one)).toMatchObject({ ok: true, value: { up: 0, down: 0, own: 'none' } });
    expect(await castVote(id, 'none', one)).toMatchObject({ ok: true, value: { up: 0, down: 0, own: 'none' } });
  });

  it('sums two hundred simultaneous votes of as many people exactly', async () => {
    const id = await published();
    await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        recordVote({
          commentId: id,
          voterKey: `guest:${n}`,
          person: null,
          ownReceiptHashes: [],
          vote: n % 3 === 0 ? 'down' : 'up',
          at: noon,
        }),
      ),
    );
    expect(await counters(id)).toEqual({ up: 133, down: 67, score: 66 });
  });

  it('counts two hundred simultaneous votes of one person as one', async () => {
    const id = await published();
    const votes = Array.from({ length: 200 }, () =>
      recordVote({ commentId: id, voterKey: 'guest:same', person: null, ownReceiptHashes: [], vote: 'up', at: noon }),
    );
    await Promise.all(votes);
    expect(await counters(id)).toEqual({ up: 1, down: 0, score: 1 });
  });

  it('keeps counters equal to the votes, and never below zero, whatever people do at once', async () => {
    const acts = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...voteWords)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(acts, async (run) => {
        const id = await published();
        await Promise.all(
          run.map(([who, vote]) =>
            recordVote({ commentId: id, voterKey: `guest:${who}`, person: null, ownReceiptHashes: [], vote, at: noon }),
          ),
        );
        const [up, down] = await Promise.all(
          [1, -1].map((value) => db.vote.count({ where: { commentId: id, value } })),
        );
        expect(await counters(id)).toEqual({ up, down, score: (up ?? 0) - (down ?? 0) });
      }),
      { numRuns: 15 },
    );
  });

  it('takes no vote on a comment that is not published', async () => {
    const story = await makeStory(await makeStaff('editor'));
    expect(await castVote(await makeHeldComment(story.id), 'up', reader())).toEqual({ ok: false, error: 'no-comment' });
  });

  it('takes none from the author: by account, by the key of the day of writing, by a receipt in the browser', async () => {
    const story = await makeStory(await makeStaff('editor'));
    const author = await makeStaff('contributor');
    const signed = await makeComment(story.id, { personId: author.id });
    expect(await castVote(signed, 'up', reader({ viewer: author }))).toEqual({ ok: false, error: 'own' });

    const device = reader();
    const unsigned = await makeComment(story.id);
    await db.comment.update({
      where: { id: unsigned },
      data: { voterKey: await voterKeyOf(null, device, noon), receiptHash: receiptHash('a receipt') },
    });
    expect(await castVote(unsigned, 'up', device)).toEqual({ ok: false, error: 'own' });
    expect(await castVote(unsigned, 'up', reader({ receipts: ['of another', 'a receipt'] }))).toEqual({
      ok: false,
      error: 'own',
    });
    expect(await castVote(unsigned, 'up', reader({ receipts: ['of another'] }))).toMatchObject({ ok: true });
    expect(await castVote(signed, 'up', reader())).toMatchObject({ ok: true });
    expect(await counters(unsigned)).toEqual({ up: 1, down: 0, score: 1 });
  });

  it('keeps no address, and a key that means nothing the day after', async () => {
    const id = await published();
    const one = reader({ address: '203.0.113.77' });
    await castVote(id, 'up', one);
    const rows = await db.vote.findMany({ where: { commentId: id } });
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
    const tomorrow = new Date(noon.getTime() + 24 * 3600_000);
    expect(await voterKeyOf(null, one, tomorrow)).not.toBe(rows[0]?.voterKey);
    const salts = await db.setting.findMany({ where: { key: 'vote-salt' } });
    expect(salts).toHaveLength(1);
    expect(salts[0]?.value).toMatchObject({ day: tomorrow.toISOString().slice(0, 10) });
  });

  it('lets one household vote with some browsers and not with hundreds', async () => {
    const id = await published();
    const answers = [];
    for (let n = 0; n < 25; n += 1)
      answers.push(
        await castVote(
          id,
          'up',
          reader({
            address: '198.51.100.250',
            userAgent: `browser ${n}`,
            now: new Date(noon.getTime() + 48 * 3600_000),
          }),
        ),
      );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(20);
    expect(answers.at(-1)).toEqual({ ok: false, error: 'too-often' });
  });

  it('is refused by the database where a counter would fall below zero', async () => {
    const id = await published();
    await expect(db.$executeRaw`UPDATE comments SET up = -1 WHERE id = ${id}::uuid`).rejects.toThrow(
      /counters_not_negative/,
    );
  });
});

describe('the nightly count', () => {
  it('finds nothing to say while nobody wrote past the triggers', async () => {
    await castVote(await published(), 'up', reader({ now: noon }));
    expect(await reconcileVotes(noon, () => undefined)).toEqual([]);
  });

  it('reports and puts right what differs', async () => {
    const id = await published();
    await recordVote({ commentId: id, voterKey: 'guest:a', person: null, ownReceiptHashes: [], vote: 'up', at: noon });
    await db.comment.update({ where: { id }, data: { up: 7, down: 2 } });
    const said: string[] = [];
    const found = await reconcileVotes(noon, (sentence) => said.push(sentence));
    expect(found).toEqual([{ commentId: id, kept: { up: 7, down: 2 }, counted: { up: 1, down: 0 } }]);
    expect(said.join()).toContain('kept 7 up, 2 down; counted 1 up, 0 down');
    expect(await counters(id)).toEqual({ up: 1, down: 0, score: 1 });
    expect(await db.logEntry.count({ where: { act: 'votes-reconciled' } })).toBe(1);
  });
});
