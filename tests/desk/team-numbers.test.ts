import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { setSecondShare } from '@/lib/desk/second-look';
import { readTeamNumbers } from '@/lib/desk/team-numbers';

const hours = (count: number) => new Date(noon.getTime() + count * 3600_000);

describe('the numbers of the team', () => {
  it('say how long comments waited, when they came and were decided, and how far second looks agree', async () => {
    const story = await makeStory(await makeStaff('editor'));
    const [first, second] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await setSecondShare(1, { viewer: await makeStaff('administrator'), now: noon });
    for (let count = 1; count <= 20; count += 1) {
      const commentId = await makeHeldComment(story.id, { body: 'A remark.' });
      const kind =
        count % 2 === 0 ? ({ kind: 'publish' } as const) : ({ kind: 'decline', rule: 'spam', note: 'Ads.' } as const);
      await decideComment({ commentId, revision: 1, decision: kind }, { viewer: first, now: hours(count / 10) });
    }
    await makeHeldComment(story.id, { body: 'It waits.' });
    // The second judge sees every comment alike.
    for (const { logSeq, first: said, firstRule } of await db.secondReview.findMany()) {
      const data = { second: said, secondRule: firstRule, secondById: second.id, judgedAt: hours(3) };
      await db.secondReview.update({ where: { logSeq }, data });
    }
    const read = await readTeamNumbers({ viewer: first, now: hours(4) });
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject({ decided: 20, waiting: 1, oldest: noon, share: 1 });
    expect(read.value.medianHours).toBeCloseTo(1.05, 5);
    expect(read.value.p90Hours).toBeCloseTo(1.81, 5);
    expect(read.value.received[12]).toBe(21);
    expect(read.value.decidedByHour.slice(12, 15)).toEqual([9, 10, 1]);
    expect(read.value.agreement).toEqual([
      { name: 'What to do', n: 20, kappa: 1 },
      { name: 'Advertising or recruitment', n: 10, kappa: 'too-few' },
    ]);
    // Nothing in it says who.
    expect(JSON.stringify(read.value)).not.toContain(first.id);
    expect(JSON.stringify(read.value)).not.toContain(second.id);
  });
});
