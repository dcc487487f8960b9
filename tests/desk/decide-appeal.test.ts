import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openAppeal } from '@/tests/support/appeals';
import { makeHeldComment, makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';
import { countUpheldByRule } from '@/lib/db/appeals';
import { db } from '@/lib/db/client';
import { insertAppeal } from '@/lib/db/receipt-acts';
import { decideAppeal } from '@/lib/desk/decide-appeal';
import { decideComment } from '@/lib/desk/decide-comment';
import { openQueue } from '@/lib/desk/queue';
import { appealDecisionForm } from '@/lib/domain/forms/appeal-form';
import { appealId, articleId, type AppealId, type CommentId } from '@/lib/domain/ids';

const later = new Date(noon.getTime() + 24 * 3600_000);

async function declined() {
  const story = await makeStory(await makeStaff('editor'));
  const decider = await makeStaff('moderator');
  const id = await makeHeldComment(story.id);
  await decideComment(
    { commentId: id, revision: 1, decision: { kind: 'decline', rule: 'attack', note: 'A note.' } },
    { viewer: decider, now: noon },
  );
  return { id, story, decider };
}

const decide = (id: AppealId, viewer: StaffViewer, outcome: 'upheld' | 'rejected', rule = '') =>
  decideAppeal(appealDecisionForm.parse({ appealId: id, outcome, reasons: 'We read it again, with care.', rule }), {
    viewer,
    now: later,
  });

const stateOf = async (id: CommentId) => (await db.comment.findUniqueOrThrow({ where: { id } })).state;

describe('an appeal', () => {
  it('that is upheld publishes the comment and counts against the rule and what had caused the finding', async () => {
    const { id } = await declined();
    const revision = await db.commentRevision.findFirstOrThrow({ where: { commentId: id } });
    await db.finding.create({
      data: {
        commentRevisionId: revision.id,
        rule: 'attack',
        start: 0,
        end: 1,
        status: 'asserted',
        weight: 0.5,
        forWriter: '',
        forModerator: '',
        cause: 'a listed word',
      },
    });
    const before = (await countUpheldByRule(noon))['attack'] ?? 0;
    expect(await decide(await openAppeal(id), await makeStaff('moderator'), 'upheld')).toMatchObject({ ok: true });
    expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'published',
      publishedAt: later,
      decidedRule: null,
      decidedNote: null,
    });
    expect((await countUpheldByRule(noon))['attack']).toBe(before + 1);
    const row = await db.logEntry.findFirstOrThrow({ where: { commentId: id }, orderBy: { seq: 'desc' } });
    expect(row).toMatchObject({
      act: 'appeal-upheld',
      rule: 'attack',
      fromState: 'declined',
      toState: 'published',
      facts: { causes: ['a listed word'] },
    });
  });

  it('that is rejected leaves the decision as it stands, with reasons', async () => {
    const { id } = await declined();
    const appeal = await openAppeal(id);
    expect(await decide(appeal, await makeStaff('moderator'), 'rejected')).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('declined');
    expect(await db.appeal.findUniqueOrThrow({ where: { id: appeal } })).toMatchObject({
      state: 'rejected',
      reasons: 'We read it again, with care.',
    });
  });

  it('is not decided by who took the decision, and the database refuses it too', async () => {
    const { id, decider } = await declined();
    const appeal = await openAppeal(id);
    expect(await decide(appeal, decider, 'rejected')).toEqual({ ok: false, error: 'own-decision' });
    const forced = db.appeal.update({
      where: { id: appeal },
      data: { state: 'rejected', decidedById: decider.id, decidedAt: later, reasons: 'No.' },
    });
    await expect(forced).rejects.toThrow(/another person/);
  });

  it('is not decided by who wrote the comment, and the database refuses it too', async () => {
    const { id } = await declined();
    const writer = await makeStaff('moderator');
    await db.comment.update({ where: { id }, data: { personId: writer.id } });
    const appeal = await openAppeal(id);
    expect(await decide(appeal, writer, 'upheld')).toEqual({ ok: false, error: 'not-allowed' });
    const forced = db.appeal.update({
      where: { id: appeal },
      data: { state: 'upheld', decidedById: writer.id, decidedAt: later, reasons: 'Mine.' },
    });
    await expect(forced).rejects.toThrow(/who wrote/);
  });

  it('is decided once, also when two decide at the same time', async () => {
    const { id } = await declined();
    const appeal = await openAppeal(id);
    const moderators = await Promise.all(Array.from({ length: 8 }, () => makeStaff('moderator')));
    const answers = await Promise.all(
      moderators.map((viewer, n) => decide(appeal, viewer, n % 2 ? 'upheld' : 'rejected')),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.error === 'decided')).toHaveLength(7);
  });

  it('is made once for each decision, and for six months: the database says so', async () => {
    const { id } = await declined();
    await openAppeal(id, new Date('2026-12-01T12:00:00.000Z'));
    await expect(openAppeal(id)).rejects.toThrow(/already/);
    const { id: other } = await declined();
    await expect(openAppeal(other, new Date('2026-12-01T12:00:00.001Z'))).rejects.toThrow(/six months/);
  });

  it('of a reporter needs a rule to remove what was kept', async () => {
    const story = await makeStory(await makeStaff('editor'));
    const id = await makeHeldComment(story.id);
    await decideComment(
      { commentId: id, revision: 1, decision: { kind: 'publish' } },
      { viewer: await makeStaff('moderator'), now: noon },
    );
    const report = await db.report.create({
      data: {
        commentId: id,
        revision: 1,
        reason: 'hate',
        snapshot: '',
        reporterKey: 'k',
        receiptHash: randomUUID(),
        state: 'kept',
        createdAt: noon,
        closedAt: noon,
      },
    });
    const { seq } = await db.logEntry.findFirstOrThrow({ where: { commentId: id }, orderBy: { seq: 'desc' } });
    await insertAppeal(
      { commentId: id, logSeq: seq, by: 'reporter', reportId: report.id, text: 'Look again.' },
      articleId.parse(story.id),
      noon,
    );
    const appeal = appealId.parse((await db.appeal.findFirstOrThrow({ where: { commentId: id } })).id);
    const viewer = await makeStaff('moderator');
    expect(await decide(appeal, viewer, 'upheld')).toEqual({ ok: false, error: 'no-rule' });
    expect(await decide(appeal, viewer, 'upheld', 'hate')).toMatchObject({ ok: true });
    expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'declined',
      decidedRule: 'hate',
    });
  });

  it('stands in the view of appeals while it is open, and in its count', async () => {
    const { id } = await declined();
    const viewer = await makeStaff('moderator');
    const view = async () => {
      const queue = await openQueue({ view: 'appeals' }, { viewer, now: later });
      return queue.ok
        ? { listed: queue.value.items.some((item) => item.id === id), count: queue.value.counts.appeals }
        : null;
    };
    const before = await view();
    const appeal = await openAppeal(id);
    expect(await view()).toEqual({ listed: true, count: (before?.count ?? 0) + 1 });
    await decide(appeal, viewer, 'rejected');
    expect(await view()).toEqual({ listed: false, count: before?.count });
  });
});
