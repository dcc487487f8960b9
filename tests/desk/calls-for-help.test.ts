import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cleanScreening, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { decide, holding, publish, requestChanges, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { openQueue } from '@/lib/desk/queue';
import { readReceipt } from '@/lib/desk/read-receipt';
import { editComment } from '@/lib/desk/receipt-acts';
import { openLane, openReferral, settleReferral } from '@/lib/desk/referrals';
import { submitComment } from '@/lib/desk/submit-comment';
import { tellNews } from '@/lib/desk/tell-news';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { articleBlocks } from '@/lib/text/article-blocks';
import type { Viewer } from '@/lib/domain/viewer';
import { callsForHelp } from '@/lib/desk/calls-for-help';
import { screenText, unavailableFinding } from '@/lib/desk/screening';
import type { Finding, FindingStatus } from '@/lib/domain/finding';

const disclosure = (weight: number, status: FindingStatus = 'asserted'): Finding => ({
  ...unavailableFinding('words'),
  rule: 'disclosure',
  weight,
  status,
});
const heard = (...findings: Finding[]) => callsForHelp({ ...cleanScreening, findings });

describe('a call for help', () => {
  it.each([
    [0.95, true],
    [0.6, true],
    [0.59, false],
    [0, false],
  ])('of weight %s goes to the lane: %s', (weight, expected) => {
    expect(heard(disclosure(weight))).toBe(expected);
  });

  it('is not what somebody quotes, and not another finding, however grave', () => {
    expect(heard(disclosure(1, 'quoted'), { ...disclosure(1), rule: 'threat' })).toBe(false);
    expect(heard()).toBe(false);
  });

  it.each([
    ['They keep my passport and I cannot leave.', true],
    ['necesito ayuda, no me dejan salir de la casa', true],
    ['I am a survivor. I was trafficked at sixteen and got out in 2009.', false],
    ['Victims are often told that their families will be killed if they run.', false],
    ['The inspectors should come more often.', false],
  ])('as the screen itself reads it: %s', (words, expected) => {
    expect(callsForHelp(screenText(words))).toBe(expected);
  });
});

const cry = 'They keep my passport at the Tern Cannery and I cannot leave.';
const calm = 'The inspectors should come more often, and at night.';
const standing = (id: string) => db.comment.findUniqueOrThrow({ where: { id }, include: { revisions: true } });

describe('a comment that tells of danger', () => {
  it('goes to the lane at once, by the screen, without anybody’s decision and without a letter', async () => {
    const { id } = await sendComment({ body: cry, email: 'somebody@example.org' });
    expect(await standing(id)).toMatchObject({ state: 'referred', publishedAt: null, decidedAt: noon });
    const log = await db.logEntry.findMany({ where: { commentId: id }, orderBy: { seq: 'asc' } });
    expect(log.map(({ act, actorKind, toState }) => [act, actorKind, toState])).toEqual([
      ['comment-submitted', 'author', 'held'],
      ['comment-refer', 'rule', 'referred'],
    ]);
    expect(JSON.stringify(log.map(({ facts }) => facts))).not.toContain('Cannery');
    while ((await tellNews(new Date(noon.getTime() + 3600_000))) > 0);
    expect(await db.letter.count({ where: { commentId: id } })).toBe(0);
  });

  it('is in the lane and not in the queue, and no moderator decides on it', async () => {
    const { id } = await sendComment({ body: cry });
    const moderator = await makeStaff('moderator');
    const queue = await openQueue({ view: 'waiting' }, { viewer: moderator, now: noon });
    expect(queue.ok && queue.value.items.map((item) => item.id)).not.toContain(id);
    const decision = { commentId: id, revision: 1, decision: publish };
    expect(await decideComment(decision, { viewer: moderator, now: noon })).toMatchObject({
      ok: false,
      error: { kind: 'decided-meanwhile', state: 'referred' },
    });
    const lane = await openLane({ viewer: await makeStaff('safeguarding_lead'), now: noon });
    expect(lane.ok && lane.value.items.find((item) => item.id === id)).toMatchObject({ byScreen: true, settled: null });
  });

  it.each([
    ['an answer to a comment', 'reply'],
    ['a comment on a passage', 'passage'],
  ] as const)('is heard in %s too', async (_name, where) => {
    const first = await sendComment();
    await decide(first.id, publish);
    const place =
      where === 'reply' ? { parentId: first.id as string } : await passageOf(first.story.id, 'The first paragraph.');
    const { id } = await sendComment({ body: cry, ...place }, first.story, 1);
    expect((await standing(id)).state).toBe('referred');
  });

  it('never appears at once, even of somebody whose comments need no waiting', async () => {
    const story = await makeStory(await makeStaff('editor'));
    await db.article.update({ where: { id: story.id }, data: { commentSettings: { holding: 'first-time' } } });
    const { id: personId, name } = await makeStaff();
    const viewer = { kind: 'reader', id: personId, name } as const;
    await sendAs(viewer, story.id, calm);
    const [first] = await db.comment.findMany({ where: { personId } });
    await db.comment.update({ where: { id: first?.id ?? '' }, data: { state: 'published', publishedAt: noon } });
    const sent = await sendAs(viewer, story.id, cry);
    expect(sent).toMatchObject({ ok: true, value: { published: false, disclosure: true, referred: true } });
  });

  it('reaches the lane by a change of words, while it waits, was published, or is sent back', async () => {
    const waiting = await sendComment({ body: calm });
    const published = await sendComment({ body: calm });
    await decide(published.id, publish, 1);
    const sentBack = await sendComment({ body: calm });
    await decide(sentBack.id, requestChanges, 1);
    for (const { id, code } of [waiting, published, sentBack]) {
      const edited = await editComment({ revision: 1, body: cry }, holding(code, 10));
      expect(edited).toMatchObject({ ok: true, value: { help: true } });
      expect(await standing(id)).toMatchObject({ state: 'referred', publishedAt: null, decidedRule: null });
    }
    const plain = await sendComment({ body: calm });
    const edited = await editComment({ revision: 1, body: `${calm} Every week.` }, holding(plain.code, 10));
    expect(edited).toMatchObject({ ok: true, value: { help: false } });
    expect((await standing(plain.id)).state).toBe('held');
  });

  it('has a receipt that speaks of help and of no decision', async () => {
    const { code } = await sendComment({ body: cry });
    const read = await readReceipt(code, holding(code));
    expect(read).toMatchObject({
      ok: true,
      value: {
        state: 'referred',
        help: true,
        rule: null,
        note: null,
        findings: [],
        acts: { edit: false, erase: true },
      },
    });
  });

  it('is given back to the moderators when it was none, and every reading stands in the log', async () => {
    const { id } = await sendComment({ body: cry });
    const lead = await makeStaff('safeguarding_lead');
    const opened = await openReferral(id, { viewer: lead, now: noon });
    expect(opened).toMatchObject({ ok: true, value: { byScreen: true, text: cry } });
    expect(await db.logEntry.count({ where: { commentId: id, act: 'referred-read', actorId: lead.id } })).toBe(1);
    const version = opened.ok ? opened.value.version : 0;
    await settleReferral(id, { version, outcome: 'returned', details: [] }, { viewer: lead, now: noon });
    expect(await standing(id)).toMatchObject({ state: 'held', decidedAt: null });
    await decide(id, publish, 5);
    expect((await standing(id)).state).toBe('published');
  });
});

describe('a weak sign of danger', () => {
  it('waits for a moderator, first in the queue, and its author is told where help is', async () => {
    const words = 'She said “help me, they keep my passport” and nobody came.';
    const { id, code } = await sendComment({ body: words });
    expect((await standing(id)).state).toBe('held');
    expect(await readReceipt(code, holding(code))).toMatchObject({ ok: true, value: { state: 'held', help: true } });
  });
});

async function passageOf(articleId: string, exact: string) {
  const { body } = await db.revision.findFirstOrThrow({ where: { articleId } });
  const block = articleBlocks(body).find(({ text }) => text === exact);
  return { passageBlock: block?.id ?? '', passageExact: exact };
}

function sendAs(viewer: Viewer, articleId: string, body: string) {
  const form = commentForm.parse({ articleId, name: 'River', body, submissionKey: randomUUID() });
  return submitComment(form, { viewer, now: noon, address: randomUUID() });
}
