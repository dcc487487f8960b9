import { beforeEach, describe, expect, it } from 'vitest';
import { makeCategoryTree, makeFinding } from '@/tests/support/harsh';
import { makeHeldComment, makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { leaveLease, takeNext, waitsForOthers } from '@/lib/desk/leases';
import { nextComment } from '@/lib/desk/next-comment';
import { openQueue } from '@/lib/desk/queue';
import { beAtDesk, chooseOwnDesk, isFolded, openOwnDesk } from '@/lib/desk/well-being';
import { usualChoices, type DeskChoices } from '@/lib/domain/desk-choices';
import type { RuleId } from '@/lib/domain/finding';
import type { ArticleId, CommentId } from '@/lib/domain/ids';

const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const freshStory = async () => (await makeStory(await makeStaff('editor'))).id;

beforeEach(() => db.comment.updateMany({ where: { state: 'held' }, data: { state: 'declined', decidedAt: noon } }));

/** Comments that wait, in this order, each with a finding of a rule or with none. */
async function queue(story: ArticleId, ...rules: readonly (RuleId | null)[]): Promise<CommentId[]> {
  const ids: CommentId[] = [];
  for (const [n, rule] of rules.entries()) {
    const id = await makeHeldComment(story, { at: after(n - 1000) });
    if (rule) await makeFinding(id, rule, 0.9);
    ids.push(id);
  }
  // The order of writing, whatever the findings weigh: what is asked here is what is left out.
  await db.comment.updateMany({ where: { id: { in: ids } }, data: { priority: 0 } });
  return ids;
}

async function choose(viewer: StaffViewer, choices: Partial<DeskChoices>) {
  expect(await chooseOwnDesk({ ...usualChoices, ...choices }, { viewer })).toEqual({ ok: true, value: null });
}

/** What somebody is given, one after another, deciding on each. */
async function givenTo(viewer: StaffViewer, count: number): Promise<(CommentId | null)[]> {
  const given: (CommentId | null)[] = [];
  for (let n = 0; n < count; n += 1) {
    const next = await takeNext(null, { viewer, now: noon });
    if (!next.ok) throw new Error(next.error);
    given.push(next.value);
    if (next.value)
      await decideComment({ commentId: next.value, revision: 1, decision: { kind: 'publish' } }, { viewer, now: noon });
  }
  return given;
}

describe('harsh comments', () => {
  it('are given three in a row at most while something milder waits', async () => {
    const [a, b, c, d, mild, e] = await queue(
      await freshStory(),
      'hate',
      'threat',
      'attack',
      'disclosure',
      null,
      'hate',
    );
    expect(await givenTo(await makeStaff('moderator'), 6)).toEqual([a, b, c, mild, d, e]);
  });

  it('are given on when nothing milder waits', async () => {
    const ids = await queue(await freshStory(), 'hate', 'hate', 'hate', 'hate');
    expect(await givenTo(await makeStaff('moderator'), 5)).toEqual([...ids, null]);
  });

  it('are counted for each moderator alone, and anew after a pause', async () => {
    const ids = await queue(await freshStory(), 'hate', 'hate', 'hate', 'hate', 'hate', null);
    const [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await beAtDesk({ viewer: one, now: noon });
    expect(await givenTo(one, 3)).toEqual(ids.slice(0, 3));
    expect(await givenTo(other, 1)).toEqual([ids[3]]);
    await beAtDesk({ viewer: one, now: after(15) });
    expect(await givenTo(one, 1)).toEqual([ids[4]]);
  });

  it('count once however often the same one is opened', async () => {
    const [first, mild] = await queue(await freshStory(), 'hate', null);
    const viewer = await makeStaff('moderator');
    for (let n = 0; n < 5; n += 1)
      expect(await takeNext(null, { viewer, now: noon })).toEqual({ ok: true, value: first });
    const desk = await openOwnDesk({ viewer, now: noon });
    expect(desk.ok && desk.value.numbers.harshRun).toBe(1);
    await leaveLease(first as CommentId, { viewer });
    expect(await takeNext(first as CommentId, { viewer, now: noon })).toEqual({ ok: true, value: mild });
  });
});

describe('what a moderator leaves out', () => {
  it('is not given to them, by findings, and is given to the others', async () => {
    const [hate, spam] = await queue(await freshStory(), 'hate', 'spam');
    const viewer = await makeStaff('moderator');
    await choose(viewer, { leftOutRules: ['hate'] });
    expect(await nextComment(spam as CommentId, { viewer, now: noon })).toEqual({ ok: true, value: null });
    expect(await givenTo(viewer, 2)).toEqual([spam, null]);
    expect(await waitsForOthers({ viewer, now: noon })).toEqual({ ok: true, value: true });
    expect(await givenTo(await makeStaff('moderator'), 1)).toEqual([hate]);
    expect(await waitsForOthers({ viewer, now: noon })).toEqual({ ok: true, value: false });
  });

  it('is not given to them by category, with all categories below it', async () => {
    const [story, other] = [await freshStory(), await freshStory()];
    const { top } = await makeCategoryTree(story);
    const [left] = await queue(story, null);
    const [taken] = await queue(other, null);
    const viewer = await makeStaff('moderator');
    await choose(viewer, { leftOutCategoryIds: [top] });
    expect(await givenTo(viewer, 2)).toEqual([taken, null]);
    expect(await givenTo(await makeStaff('moderator'), 1)).toEqual([left]);
  });

  it('still leaves every comment to exactly one of many moderators at once', async () => {
    const rules = Array.from({ length: 40 }, (_, n): RuleId | null =>
      n % 4 === 0 ? 'hate' : n % 4 === 1 ? 'spam' : null,
    );
    const ids = await queue(await freshStory(), ...rules);
    const viewers = await Promise.all(Array.from({ length: 8 }, () => makeStaff('moderator')));
    for (const [n, viewer] of viewers.entries()) if (n % 2 === 0) await choose(viewer, { leftOutRules: ['hate'] });
    const given = (await Promise.all(viewers.map((viewer) => givenTo(viewer, 40)))).flat().filter((id) => id !== null);
    expect([...given].sort()).toEqual([...ids].sort());
  });
});

describe('the reminder of a break', () => {
  it('comes after the chosen time without a pause, and goes after one', async () => {
    const viewer = await makeStaff('moderator');
    await choose(viewer, { breakMinutes: 30 });
    const at = async (minutes: number) => {
      const due = await beAtDesk({ viewer, now: after(minutes) });
      return due.ok ? due.value : due.error;
    };
    expect([await at(0), await at(14), await at(28), await at(40), await at(54), await at(70)]).toEqual([
      null,
      null,
      null,
      40,
      54,
      null,
    ]);
  });

  it('stays away when it was turned off, and comes after two hours when nothing was chosen', async () => {
    const [off, usual] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await choose(off, { breakMinutes: 0 });
    for (let minutes = 0; minutes < 130; minutes += 10) {
      expect(await beAtDesk({ viewer: off, now: after(minutes) })).toEqual({ ok: true, value: null });
      const due = await beAtDesk({ viewer: usual, now: after(minutes) });
      expect(due).toEqual({ ok: true, value: minutes >= 120 ? minutes : null });
    }
  });
});

describe('what a moderator sees of their own work', () => {
  it('is counted for them and changed by nobody else’s', async () => {
    await queue(await freshStory(), 'hate', null, null);
    const [one, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await givenTo(one, 2);
    await givenTo(other, 1);
    const numbers = async (viewer: StaffViewer) => {
      const desk = await openOwnDesk({ viewer, now: noon });
      return desk.ok ? desk.value.numbers : null;
    };
    expect(await numbers(one)).toMatchObject({ today: { decided: 2, harsh: 1 }, week: { decided: 2, harsh: 1 } });
    expect(await numbers(other)).toMatchObject({ today: { decided: 1, harsh: 0 } });
  });
});

describe('folding', () => {
  it('hides harsh words from those who asked for it, on the card and in the queue, and from nobody else', async () => {
    const [harsh, mild] = await queue(await freshStory(), 'hate', null);
    const [folds, reads] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await choose(folds, { foldsHarsh: true });
    expect(await isFolded(harsh as CommentId, { viewer: folds })).toEqual({ ok: true, value: true });
    expect(await isFolded(mild as CommentId, { viewer: folds })).toEqual({ ok: true, value: false });
    expect(await isFolded(harsh as CommentId, { viewer: reads })).toEqual({ ok: true, value: false });
    const excerpts = async (viewer: StaffViewer) => {
      const opened = await openQueue({ view: 'waiting' }, { viewer, now: noon });
      return opened.ok ? opened.value.items.map(({ excerpt }) => excerpt) : [];
    };
    expect(await excerpts(folds)).toEqual(['Harsh words, folded.', 'A thoughtful remark.']);
    expect(await excerpts(reads)).toEqual(['A thoughtful remark.', 'A thoughtful remark.']);
  });
});
