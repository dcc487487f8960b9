import { describe, expect, it } from 'vitest';
import { openAppeal } from '@/tests/support/appeals';
import { makeHeldComment, makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { readReceipt } from '@/lib/desk/read-receipt';
import { revertDecision, undoDecision } from '@/lib/desk/take-back';
import { receiptHash } from '@/lib/db/secrets';
import type { Decision } from '@/lib/domain/comment';

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const publish = { kind: 'publish' } as const;
const decline = { kind: 'decline', rule: 'attack', note: 'Please leave the person out.' } as const;

async function decided(decision: Decision, body = 'Call 555-0101 now.') {
  const story = await makeStory(await makeStaff('editor'));
  const id = await makeHeldComment(story.id, { body });
  const moderator = await makeStaff('moderator');
  const answer = await decideComment({ commentId: id, revision: 1, decision }, { viewer: moderator, now: noon });
  expect(answer).toMatchObject({ ok: true });
  return { id, moderator };
}

const standing = (id: string) =>
  db.comment.findUniqueOrThrow({ where: { id }, include: { revisions: { orderBy: { number: 'asc' } } } });

describe('undoing a decision', () => {
  const masked: Decision = { kind: 'publish-masked', spans: [], words: ['555-0101'] };
  it.each([
    ['publish', publish],
    ['decline', decline],
    ['masked', masked],
    ['refer', { kind: 'refer' } as const],
  ])('leaves the comment as it was: %s', async (_, decision) => {
    const { id, moderator } = await decided(decision);
    expect(await undoDecision(id, { viewer: moderator, now: after(9) })).toMatchObject({ ok: true });
    expect(await standing(id)).toMatchObject({
      state: 'held',
      revision: 1,
      decidedAt: null,
      decidedRule: null,
      decidedNote: null,
      publishedAt: null,
      revisions: [{ number: 1, body: 'Call 555-0101 now.' }],
    });
    expect(await db.logEntry.count({ where: { commentId: id } })).toBe(3);
  });

  it('is refused after 10 seconds, to others, and twice', async () => {
    const { id, moderator } = await decided(publish);
    const undo = (viewer: StaffViewer, seconds: number) => undoDecision(id, { viewer, now: after(seconds) });
    expect(await undo(moderator, 11)).toEqual({ ok: false, error: 'too-late' });
    expect(await undo(await makeStaff('moderator'), 1)).toEqual({ ok: false, error: 'too-late' });
    expect(await undo(moderator, 5)).toMatchObject({ ok: true });
    expect(await undo(moderator, 6)).toEqual({ ok: false, error: 'too-late' });
  });

  it('leaves the author’s receipt as it was until the time to undo is over', async () => {
    const { id } = await decided(decline);
    const code = 'a-code-of-at-least-24-characters';
    await db.comment.update({ where: { id }, data: { receiptHash: receiptHash(code) } });
    const receipt = (seconds: number) => readReceipt(code, { address: `${seconds}`, now: after(seconds) });
    expect(await receipt(9)).toMatchObject({
      ok: true,
      value: { state: 'held', decidedAt: null, rule: null, note: null, acts: { appeal: false } },
    });
    expect(await receipt(10)).toMatchObject({
      ok: true,
      value: { state: 'declined', note: decline.note, acts: { appeal: true } },
    });
  });
});

describe('reverting a decision', () => {
  it('is a new decision by anybody who moderates, on the comment as it was read', async () => {
    const { id } = await decided(publish);
    const other = await makeStaff('moderator');
    const revert = (version: number) =>
      revertDecision({ commentId: id, version, note: 'A second look.' }, { viewer: other, now: after(3600) });
    expect(await revert(1)).toEqual({ ok: false, error: 'changed' });
    expect(await revert(2)).toMatchObject({ ok: true });
    expect(await standing(id)).toMatchObject({ state: 'held', version: 3, publishedAt: null });
    expect(await revert(3)).toEqual({ ok: false, error: 'not-decided' });
    const row = await db.logEntry.findFirst({ where: { commentId: id }, orderBy: { seq: 'desc' } });
    expect(row).toMatchObject({
      act: 'comment-revert',
      actorId: other.id,
      fromState: 'published',
      toState: 'held',
      note: 'A second look.',
    });
  });

  it('waits for an appeal that is open', async () => {
    const { id } = await decided(decline);
    await openAppeal(id);
    const refused = await revertDecision(
      { commentId: id, version: 2, note: '' },
      { viewer: await makeStaff('moderator'), now: noon },
    );
    expect(refused).toEqual({ ok: false, error: 'appealed' });
  });

  it('is refused on a comment of one’s own', async () => {
    const { id } = await decided(publish);
    const writer = await makeStaff('moderator');
    await db.comment.update({ where: { id }, data: { personId: writer.id } });
    expect(await revertDecision({ commentId: id, version: 2, note: '' }, { viewer: writer, now: noon })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });
});

describe('publishing with a detail masked', () => {
  it('shows readers the masked words and keeps the others for the staff', async () => {
    const { id } = await decided({ kind: 'publish-masked', spans: [{ start: 5, end: 13 }], words: [] });
    expect(await standing(id)).toMatchObject({
      state: 'published',
      revision: 2,
      revisions: [{ body: 'Call 555-0101 now.' }, { body: 'Call [detail removed to protect someone] now.' }],
    });
  });

  it('does nothing at all when the words do not stand in the comment', async () => {
    const story = await makeStory(await makeStaff('editor'));
    const id = await makeHeldComment(story.id);
    const decision = { kind: 'publish-masked', spans: [], words: ['somewhere else'] } as const;
    const answer = await decideComment(
      { commentId: id, revision: 1, decision },
      { viewer: await makeStaff('moderator'), now: noon },
    );
    expect(answer).toEqual({ ok: false, error: { kind: 'nothing-to-mask' } });
    expect(await standing(id)).toMatchObject({ state: 'held', version: 1, revision: 1 });
  });
});
