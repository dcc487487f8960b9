import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeStaff, makeStory } from '@/tests/support/newsroom';
import { after } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import {
  changeCommentSettings,
  changeStorySettings,
  declareDuty,
  readCommentSettings,
  readDuty,
  readStorySettings,
} from '@/lib/desk/comment-settings';
import { readOpening } from '@/lib/desk/comment-opening';
import { submitComment } from '@/lib/desk/submit-comment';
import { defaultCommentSettings, type CommentSettings } from '@/lib/domain/comment-settings';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { personId } from '@/lib/domain/ids';
import { guest, type Viewer } from '@/lib/domain/viewer';
import { mark } from '@/tests/support/mark';

const settings = (changes: Partial<CommentSettings>): CommentSettings => ({ ...defaultCommentSettings, ...changes });
const set = async (changes: Partial<CommentSettings>) =>
  expect(
    await changeCommentSettings(settings(changes), { viewer: await makeStaff('administrator'), now: after(0) }),
  ).toMatchObject({ ok: true });

const send = (article: string, viewer: Viewer = guest, minutes = 1, body = `A thoughtful remark, ${mark()}.`) =>
  submitComment(commentForm.parse({ articleId: article, name: 'River', body, submissionKey: randomUUID() }), {
    viewer,
    now: after(minutes),
    address: randomUUID(),
  });

async function reader(): Promise<Viewer> {
  const row = await db.person.create({ data: { email: `${randomUUID()}@example.org`, name: 'A reader' } });
  return { kind: 'reader', id: personId.parse(row.id), name: 'A reader' };
}

beforeEach(async () => {
  await db.setting.deleteMany();
});

describe('how the site takes comments', () => {
  it('is changed by administrators alone, and the log says how', async () => {
    for (const viewer of [guest, await makeStaff('editor', 'moderator')]) {
      expect(await changeCommentSettings(settings({ open: false }), { viewer, now: after(0) })).toEqual({
        ok: false,
        error: 'not-allowed',
      });
      expect(await readCommentSettings({ viewer })).toEqual({ ok: false, error: 'not-allowed' });
    }
    await set({ open: false, closedReason: 'We are moving house.' });
    const [row] = await db.logEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 });
    expect(row).toMatchObject({
      act: 'setting-changed',
      actorKind: 'person',
      facts: { key: 'comments', value: { open: false } },
    });
  });

  it('closes every story, with the reason', async () => {
    const story = await makeStory(await makeStaff('editor'));
    await set({ open: false, closedReason: 'We are moving house.' });
    expect(await send(story.id)).toEqual({ ok: false, error: { kind: 'closed', reason: 'We are moving house.' } });
  });

  it('closes a story after its days, unless the story says otherwise', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    await set({ closeAfterDays: 1 });
    expect((await send(story.id, guest, 24 * 60 - 1)).ok).toBe(true);
    expect(await send(story.id, guest, 24 * 60)).toMatchObject({ ok: false, error: { kind: 'closed' } });
    await changeStorySettings(
      story.id,
      { open: true, closedReason: '', own: { closeAfterDays: null } },
      { viewer: editor, now: after(0) },
    );
    expect((await send(story.id, guest, 24 * 60 + 1)).ok).toBe(true);
  });

  it('lets guests write or only those who are signed in', async () => {
    const story = await makeStory(await makeStaff('editor'));
    await set({ audience: 'signed-in' });
    expect(await send(story.id)).toMatchObject({ ok: false, error: { kind: 'closed' } });
    const asked = { viewer: guest, now: after(1) };
    expect(await readOpening(story.id, asked)).toMatchObject({ ok: true, value: { open: false, signInHelps: true } });
    const member = await reader();
    expect(await readOpening(story.id, { ...asked, viewer: member })).toMatchObject({
      ok: true,
      value: { open: true },
    });
    expect((await send(story.id, member)).ok).toBe(true);
  });

  it('opens only while a moderator is on duty and the queue has room', async () => {
    const story = await makeStory(await makeStaff('editor'));
    await set({ onlyOnDuty: true, waitingMax: 10_000 });
    expect(await send(story.id)).toMatchObject({ ok: false, error: { kind: 'closed' } });
    const moderator = await makeStaff('moderator');
    expect(await declareDuty(2, { viewer: await makeStaff('editor'), now: after(0) })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    await declareDuty(2, { viewer: moderator, now: after(0) });
    expect((await send(story.id)).ok).toBe(true);
    expect(await send(story.id, guest, 121)).toMatchObject({ ok: false, error: { kind: 'closed' } });
    await set({ onlyOnDuty: true, waitingMax: 1 });
    expect(await send(story.id)).toMatchObject({
      ok: false,
      error: { kind: 'closed', reason: expect.stringMatching(/waiting/) as string },
    });
    const asked = { viewer: guest, now: after(1) };
    expect(await readOpening(story.id, asked)).toMatchObject({
      ok: true,
      value: { open: false, signInHelps: false, reason: expect.stringMatching(/waiting/) as string },
    });
    await declareDuty(0, { viewer: moderator, now: after(1) });
    expect(await readOpening(story.id, asked)).toMatchObject({
      ok: true,
      value: { open: false, reason: expect.stringMatching(/on duty/) as string },
    });
    expect(await readDuty({ viewer: moderator, now: after(2) })).toEqual({ ok: true, value: { until: null } });
  });
});

describe('which comments wait', () => {
  it('all of them, whoever writes, unless the site says otherwise', async () => {
    const story = await makeStory(await makeStaff('editor'));
    expect(await send(story.id, await makeStaff('editor'))).toMatchObject({ ok: true, value: { published: false } });
  });

  it('not those of a known author that nothing was found in: a rule publishes them, and the log says that it was a rule', async () => {
    const story = await makeStory(await makeStaff('editor'));
    await set({ holding: 'first-time' });
    const known = await reader();
    const first = await send(story.id, known);
    expect(first).toMatchObject({ ok: true, value: { published: false } });
    if (!first.ok) return;
    await db.comment.update({
      where: { receiptHash: receiptHash(first.value.receipt) },
      data: { state: 'published', publishedAt: after(2), decidedAt: after(2) },
    });
    const second = await send(story.id, known, 3, 'The second remark is as calm as the first one was.');
    expect(second).toMatchObject({ ok: true, value: { published: true } });
    if (!second.ok) return;
    const row = await db.comment.findUniqueOrThrow({ where: { receiptHash: receiptHash(second.value.receipt) } });
    expect(row).toMatchObject({ state: 'published' });
    const log = await db.logEntry.findMany({ where: { commentId: row.id }, orderBy: { seq: 'asc' } });
    expect(log.map(({ actorKind, act, toState }) => [actorKind, act, toState])).toEqual([
      ['author', 'comment-submitted', 'held'],
      ['rule', 'comment-publish', 'published'],
    ]);
    expect(await send(story.id, guest, 3)).toMatchObject({ ok: true, value: { published: false } });
  });
});

describe('a story’s own settings', () => {
  it('are an editor’s to change, and closing says why', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    const own = { open: false, closedReason: 'A trial is under way.', own: { holding: 'all' as const } };
    expect(await changeStorySettings(story.id, own, { viewer: await makeStaff('moderator'), now: after(0) })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await changeStorySettings(story.id, own, { viewer: editor, now: after(0) })).toEqual({
      ok: true,
      value: { slug: story.slug },
    });
    expect(await send(story.id)).toEqual({ ok: false, error: { kind: 'closed', reason: 'A trial is under way.' } });
    expect(await readStorySettings(story.id, { viewer: editor })).toMatchObject({ ok: true, value: { story: own } });
  });
});
