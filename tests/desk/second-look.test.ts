import { beforeAll, describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { samplePoint } from '@/lib/db/second-sample';
import { decideBatch } from '@/lib/desk/batches';
import { decideComment } from '@/lib/desk/decide-comment';
import { judgeAgain, openSecondDesk, setSecondShare } from '@/lib/desk/second-look';
import { undoDecision } from '@/lib/desk/take-back';
import type { Decision } from '@/lib/domain/comment';
import { secondForm } from '@/lib/domain/forms/second-form';
import type { ArticleId, CommentId } from '@/lib/domain/ids';
import type { StaffViewer } from '@/tests/support/newsroom';

const later = new Date(noon.getTime() + 3600_000);
const decline: Decision = { kind: 'decline', rule: 'attack', note: 'Leave the person out.' };
let story: { id: ArticleId };
let first: StaffViewer;

const setShare = async (share: number) =>
  setSecondShare(share, { viewer: await makeStaff('administrator'), now: noon });

beforeAll(async () => {
  story = await makeStory(await makeStaff('editor'));
  first = await makeStaff('moderator');
  await setShare(1);
});

async function decided(decision: Decision, body = 'A remark about somebody.', viewer = first): Promise<CommentId> {
  const commentId = await makeHeldComment(story.id, { body });
  await decideComment({ commentId, revision: 1, decision }, { viewer, now: noon });
  return commentId;
}

const review = (commentId: string) => db.secondReview.findFirst({ where: { commentId } });
const judged = async (commentId: string, typed: Record<string, string>, viewer: StaffViewer) => {
  const row = await review(commentId);
  return judgeAgain(secondForm.parse({ seq: String(row?.logSeq), ...typed }), { viewer, now: later });
};

describe('the sample of decisions', () => {
  it('holds each decision but referrals, single or in a batch, and none that was undone', async () => {
    const published = await decided({ kind: 'publish' });
    const masked = await decided({ kind: 'publish-masked', spans: [], words: ['somebody'] });
    const referred = await decided({ kind: 'refer' });
    expect(await review(published)).toMatchObject({ first: 'publish', firstRule: null, firstById: first.id });
    expect(await review(masked)).toMatchObject({ first: 'publish', revision: 1 });
    expect(await review(referred)).toBeNull();

    const inBatch = await makeHeldComment(story.id);
    const rule = { kind: 'decline', rule: 'spam', note: 'An advertisement.' } as const;
    await decideBatch([{ id: inBatch, revision: 1 }], rule, { viewer: first, now: noon });
    expect(await review(inBatch)).toMatchObject({ first: 'decline', firstRule: 'spam' });

    const undone = await decided(decline);
    await undoDecision(undone, { viewer: first, now: noon });
    expect(await review(undone)).toBeNull();
  });

  it('is as large as the share says, and the same decision is always in it or never', async () => {
    const points = Array.from({ length: 4000 }, (_, seq) => samplePoint(BigInt(seq)));
    const share = points.filter((point) => point < 0.05).length / points.length;
    expect(share).toBeGreaterThan(0.035);
    expect(share).toBeLessThan(0.065);
    expect(samplePoint(17n)).toBe(points[17]);
    await setShare(0);
    expect(await review(await decided(decline))).toBeNull();
    await setShare(1);
  });
});

describe('a second look', () => {
  it('shows the words and nothing of the decision, and never to who took it', async () => {
    await db.secondReview.deleteMany();
    const id = await decided({ ...decline, note: 'A telling note.' }, 'Words for a second look.');
    const own = await openSecondDesk({ viewer: first, now: later });
    expect(own).toMatchObject({ ok: true, value: { waiting: 0, next: null } });
    const other = await makeStaff('moderator');
    const desk = await openSecondDesk({ viewer: other, now: later });
    expect(desk).toMatchObject({ ok: true, value: { waiting: 1, next: { text: 'Words for a second look.' } } });
    expect(JSON.stringify(desk)).not.toMatch(/decline|attack|telling|publish/);
    expect(await judged(id, { second: 'decline', rule: 'hate' }, first)).toEqual({ ok: false, error: 'changed' });
    // The database refuses it too.
    const same = { secondById: first.id, second: 'publish', judgedAt: later };
    await expect(db.secondReview.updateMany({ where: { commentId: id }, data: same })).rejects.toThrow();
  });

  it('does not show what can still be undone, what its judge wrote, or what was erased', async () => {
    await db.secondReview.deleteMany();
    const id = await decided(decline);
    const other = await makeStaff('moderator');
    const next = async (now: Date) => {
      const desk = await openSecondDesk({ viewer: other, now });
      return desk.ok && desk.value.next !== null;
    };
    expect(await next(noon)).toBe(false);
    expect(await next(later)).toBe(true);
    await db.comment.update({ where: { id }, data: { personId: other.id } });
    expect(await next(later)).toBe(false);
    await db.comment.update({ where: { id }, data: { personId: null, state: 'erased' } });
    expect(await next(later)).toBe(false);
  });

  it('changes nothing about the comment, is logged without the judgement, and happens once', async () => {
    const id = await decided(decline);
    const before = await db.comment.findUniqueOrThrow({ where: { id } });
    const judges = [await makeStaff('moderator'), await makeStaff('moderator')];
    const answers = await Promise.all(judges.map((viewer) => judged(id, { second: 'publish' }, viewer)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db.comment.findUniqueOrThrow({ where: { id } })).toEqual(before);
    const [row, ...more] = await db.logEntry.findMany({ where: { commentId: id, act: 'second-judged' } });
    expect(more).toEqual([]);
    expect(row).toMatchObject({ toState: null, rule: null, note: null });
    expect(Object.keys(row?.facts ?? {})).toEqual(['decision']);
  });

  it('that differs is shown to the two, and to nobody else', async () => {
    const [second, third] = [await makeStaff('moderator'), await makeStaff('moderator')];
    const differs = await decided(decline);
    const alike = await decided(decline);
    await judged(differs, { second: 'publish', note: 'It is about an office.' }, second);
    await judged(alike, { second: 'decline', rule: 'attack' }, second);
    const listed = async (viewer: StaffViewer) => {
      const desk = await openSecondDesk({ viewer, now: later });
      return desk.ok
        ? desk.value.disagreements.filter(({ commentId }) => [differs, alike].includes(commentId as CommentId))
        : [];
    };
    expect(await listed(first)).toMatchObject([
      { commentId: differs, ownFirst: true, second: 'publish', note: 'It is about an office.' },
    ]);
    expect(await listed(second)).toMatchObject([{ commentId: differs, ownFirst: false }]);
    expect(await listed(third)).toEqual([]);
  });

  it('needs a rule of the house unless it would publish', async () => {
    const id = await decided(decline);
    const viewer = await makeStaff('moderator');
    expect(await judged(id, { second: 'decline', rule: 'no-such-rule' }, viewer)).toEqual({
      ok: false,
      error: 'no-rule',
    });
    expect(secondForm.safeParse({ seq: '1', second: 'decline' }).success).toBe(false);
    expect(secondForm.safeParse({ seq: '0x1', second: 'publish' }).success).toBe(false);
  });
});
