import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeComment, moveComment } from '@/tests/support/conversation';
import { makeStaff, makeStory } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { listFirstReplies, listHeads, listPinned } from '@/lib/db/conversations';
import { listAbove, listAnswers, listBelow } from '@/lib/db/threads';
import { commentOrders } from '@/lib/domain/comment-view';
import type { HeadKey } from '@/lib/domain/cursor';
import { wilsonLowerBound } from '@/lib/domain/ranking';

const story = async () => (await makeStory(await makeStaff('editor'))).id;

describe('the order of threads', () => {
  it.each(commentOrders)('by %s, page after page, holds every thread once and in order', async (order) => {
    const article = await story();
    for (let n = 0; n < 13; n += 1) {
      const id = await makeComment(article, { minutes: n % 5 });
      await db.comment.update({ where: { id }, data: { up: n % 4, down: n % 3 } });
    }
    const whole = await listHeads(article, order, 100, null);
    const paged: HeadKey[] = [];
    for (
      let page = await listHeads(article, order, 4, null);
      page.length > 0;
      page = await listHeads(article, order, 4, page.at(-1) ?? null)
    )
      paged.push(...page);
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(13);
    const key = (head: HeadKey) =>
      ({
        'most-voted': [-head.score, -head.wilson, -head.submittedAt],
        best: [-head.wilson, -head.score, -head.submittedAt],
        newest: [-head.submittedAt],
        oldest: [head.submittedAt],
      })[order];
    const keys = whole.map(key);
    expect(keys).toEqual(
      [...keys].sort((a, b) => a.map((value, n) => value - (b[n] ?? 0)).find((gap) => gap !== 0) ?? 0),
    );
  });

  it.each([
    ['most-voted', 'comments_heads_most_voted'],
    ['best', 'comments_heads_best'],
    ['newest', 'comments_heads_newest'],
    ['oldest', 'comments_heads_newest'],
  ] as const)('by %s walks its index and sorts nothing', async (order, index) => {
    const by = {
      'most-voted': 'score DESC, wilson DESC, submitted_at DESC, id DESC',
      best: 'wilson DESC, score DESC, submitted_at DESC, id DESC',
      newest: 'submitted_at DESC, id DESC',
      oldest: 'submitted_at, id',
    }[order];
    const plan = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRawUnsafe(
        `EXPLAIN SELECT c.id FROM comments c WHERE c.article_id = gen_random_uuid() AND c.parent_id IS NULL AND c.pinned_at IS NULL
         AND comment_is_shown(c.state, c.shown_replies) ORDER BY ${by} LIMIT 21`.replace(
          'gen_random_uuid()',
          "'00000000-0000-7000-8000-000000000000'",
        ),
      );
    });
    expect(JSON.stringify(plan)).toContain(index);
    expect(JSON.stringify(plan)).not.toContain('Sort');
  });

  it('leaves pinned threads to their own list', async () => {
    const article = await story();
    const [pinned, other] = [await makeComment(article), await makeComment(article, { minutes: 1 })];
    await db.comment.update({ where: { id: pinned }, data: { pinnedAt: new Date() } });
    expect(await listPinned(article)).toEqual([pinned]);
    expect((await listHeads(article, 'newest', 10, null)).map((head) => head.id)).toEqual([other]);
  });
});

describe('what is kept with each change', () => {
  it('is the same Wilson bound as the domain’s', async () => {
    const pairs = fc.sample(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 })), 200);
    for (const [up, down] of pairs) {
      const [row] = await db.$queryRaw<
        { bound: number }[]
      >`SELECT wilson_lower_bound(${up}::int, ${down}::int) AS bound`;
      expect(row?.bound).toBeCloseTo(wilsonLowerBound(up, down), 12);
    }
  });

  it('brings a tombstone into sight with the first answer and takes it away with the last, however deep', async () => {
    const article = await story();
    const head = await makeComment(article);
    const middle = await makeComment(article, { parent: head, minutes: 1 });
    const leaf = await makeComment(article, { parent: middle, minutes: 2 });
    const seen = async () => (await listHeads(article, 'newest', 10, null)).map(({ id }) => id);
    await moveComment(head, 'declined');
    await moveComment(middle, 'withdrawn');
    expect(await seen()).toEqual([head]);
    expect(await listFirstReplies([head], { each: 10, together: 40 })).toEqual([middle, leaf]);
    await moveComment(leaf, 'erased');
    expect(await seen()).toEqual([]);
    await moveComment(leaf, 'published');
    expect(await seen()).toEqual([head]);
  });

  it('counts shown and published answers as a count of the rows would, after any run of decisions', async () => {
    const states = ['held', 'published', 'declined', 'withdrawn', 'referred', 'changes_requested', 'erased'] as const;
    const moves = fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...states)), { minLength: 1, maxLength: 12 });
    const parents = fc.tuple(fc.nat(0), fc.nat(1), fc.nat(2), fc.nat(3), fc.nat(4), fc.nat(5), fc.nat(6));
    await fc.assert(
      fc.asyncProperty(parents, moves, async (above, run) => {
        const article = await story();
        const ids = [await makeComment(article)];
        for (const parent of above) ids.push(await makeComment(article, { parent: ids[parent] ?? (ids[0] as never) }));
        for (const [n, state] of run) await moveComment(ids[n] ?? (ids[0] as never), state);
        const wrong = await db.$queryRaw<unknown[]>`
          SELECT c.id, c.shown_replies, c.thread_answers FROM comments c WHERE c.article_id = ${article}::uuid AND (
            c.shown_replies <> (SELECT count(*) FROM comments r WHERE r.parent_id = c.id AND comment_is_shown(r.state, r.shown_replies))
            OR c.thread_answers <> CASE WHEN c.parent_id IS NULL THEN
              (SELECT count(*) FROM comments r WHERE r.root_id = c.id AND r.id <> c.id AND r.state = 'published') ELSE 0 END)`;
        expect(wrong).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps a comment in its thread: nobody can make a circle', async () => {
    const article = await story();
    const head = await makeComment(article);
    const answer = await makeComment(article, { parent: head });
    await expect(
      db.$executeRaw`UPDATE comments SET parent_id = ${answer}::uuid WHERE id = ${head}::uuid`,
    ).rejects.toThrow(/stays in its thread/);
  });
});

describe('one comment’s surroundings', () => {
  it('go up no further than asked, and down level by level to a bound', async () => {
    const article = await story();
    const chain = [await makeComment(article)];
    for (let n = 0; n < 6; n += 1)
      chain.push(await makeComment(article, { parent: chain.at(-1) as never, minutes: n }));
    const [head, first, , , , , last] = chain;
    expect(await listAbove(last as never, 3)).toEqual([chain[5], chain[4], chain[3]]);
    expect(await listBelow([first as never], 3)).toEqual([chain[2], chain[3], chain[4]]);
    expect(await listAnswers(head as never, 5, null)).toEqual([first]);
    expect(await listAnswers(head as never, 5, first ?? null)).toEqual([]);
  });
});
