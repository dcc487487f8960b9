import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mailbox, makeReader, send, sent } from '@/tests/support/authors';
import { makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { imposeMeasure, liftMeasure, listMeasures, openAuthor } from '@/lib/desk/author-measures';
import { decideComment } from '@/lib/desk/decide-comment';
import { readReceipt } from '@/lib/desk/read-receipt';
import { measureForm } from '@/lib/domain/forms/measure-form';
import type { CommentId, MeasureId } from '@/lib/domain/ids';
import { measureId } from '@/lib/domain/ids';
import type { MeasureKind } from '@/lib/domain/measure';

const after = (days: number) => new Date(noon.getTime() + days * 24 * 3600_000);
const freshStory = async () => (await makeStory(await makeStaff('editor'))).id;
const facts = 'Three comments in one day went after the same person.';

const impose = (commentId: CommentId, kind: MeasureKind, viewer: StaffViewer, days = '') =>
  imposeMeasure(measureForm.parse({ commentId, kind, rule: 'attack', facts, days }), { viewer, now: noon });

async function idOfMeasure(commentId: CommentId, kind: MeasureKind): Promise<MeasureId> {
  return measureId.parse((await db.measure.findFirstOrThrow({ where: { commentId, kind } })).id);
}

describe('a suspension', () => {
  it('is told to an account with reason, end and way to appeal, and ends by itself', async () => {
    const [story, reader, moderator] = [await freshStory(), await makeReader(), await makeStaff('moderator')];
    const { id } = await sent(story, { viewer: reader });
    expect(await impose(id, 'suspend', moderator, '7')).toEqual({ ok: true, value: null });
    const refused = await send(story, { viewer: reader, now: after(6.9) });
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'barred', code: expect.any(String), sentence: expect.stringContaining('8 June 2026') },
    });
    expect(JSON.stringify(refused)).toContain('Personal attack');
    expect(await send(story, { viewer: reader, now: after(7) })).toMatchObject({ ok: true });
  });

  it('reaches a guest by the e-mail address alone, and tells whoever typed it neither facts nor a code', async () => {
    const [story, email, moderator] = [await freshStory(), mailbox(), await makeStaff('moderator')];
    const { id } = await sent(story, { email });
    await impose(id, 'suspend', moderator, '3');
    const refused = await send(story, { email, now: after(1) });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'barred', code: null } });
    expect(JSON.stringify(refused)).not.toContain(facts);
    expect(await send(story, { email: mailbox(), now: after(1) })).toMatchObject({ ok: true });
    expect(await send(story, { now: after(1) })).toMatchObject({ ok: true });
  });

  it('stands on the receipts of what was sent before, and in one letter', async () => {
    const [story, email, moderator] = [await freshStory(), mailbox(), await makeStaff('moderator')];
    const { id, receipt } = await sent(story, { email });
    const letters = () => db.letter.count({ where: { kind: 'measure' } });
    const before = await letters();
    await impose(id, 'suspend', moderator, '3');
    expect(await letters()).toBe(before + 1);
    const read = await readReceipt(receipt, { address: randomUUID(), now: after(1) });
    expect(read.ok && read.value.measures).toMatchObject([{ kind: 'suspend', state: 'in_force', facts }]);
    const { receipt: later } = await sent(story, { email, now: after(4) });
    const readLater = await readReceipt(later, { address: randomUUID(), now: after(5) });
    expect(readLater.ok && readLater.value.measures).toEqual([]);
  });

  it('is imposed once, also by two at the same moment, and can be lifted and imposed anew', async () => {
    const [story, reader] = [await freshStory(), await makeReader()];
    const { id } = await sent(story, { viewer: reader });
    const moderators = await Promise.all(Array.from({ length: 6 }, () => makeStaff('moderator')));
    const answers = await Promise.all(moderators.map((viewer) => impose(id, 'suspend', viewer, '5')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const viewer = await makeStaff('moderator');
    const lift = { measureId: await idOfMeasure(id, 'suspend'), why: 'It was somebody else.' };
    expect(await liftMeasure(lift, { viewer, now: noon })).toMatchObject({ ok: true });
    expect(await liftMeasure(lift, { viewer, now: noon })).toEqual({ ok: false, error: 'over' });
    expect(await send(story, { viewer: reader })).toMatchObject({ ok: true });
    expect(await impose(id, 'suspend', viewer, '5')).toMatchObject({ ok: true });
  });
});

describe('holding always', () => {
  it('takes away that a known author appears at once', async () => {
    const [story, reader, moderator] = [await freshStory(), await makeReader(), await makeStaff('moderator')];
    const { id } = await sent(story, { viewer: reader });
    await decideComment(
      { commentId: id, revision: 1, decision: { kind: 'publish' } },
      { viewer: moderator, now: noon },
    );
    await db.article.update({ where: { id: story }, data: { commentSettings: { holding: 'first-time' } } });
    expect(await send(story, { viewer: reader })).toMatchObject({ ok: true, value: { published: true } });
    await impose(id, 'hold', moderator, '10');
    expect(await send(story, { viewer: reader, now: after(9) })).toMatchObject({ value: { published: false } });
    expect(await send(story, { viewer: reader, now: after(11) })).toMatchObject({ value: { published: true } });
  });
});

describe('a note', () => {
  it('changes nothing, is told to nobody, and stays out of the log’s words', async () => {
    const [story, email, moderator] = [await freshStory(), mailbox(), await makeStaff('moderator')];
    const { id, receipt } = await sent(story, { email });
    await impose(id, 'note', moderator);
    expect(await send(story, { email })).toMatchObject({ ok: true });
    const read = await readReceipt(receipt, { address: randomUUID(), now: after(1) });
    expect(JSON.stringify(read)).not.toContain(facts);
    expect(await db.logEntry.count({ where: { commentId: id, note: { contains: facts } } })).toBe(0);
    const opened = await openAuthor(id, { viewer: moderator, now: noon });
    expect(opened.ok && opened.value.measures).toMatchObject([{ kind: 'note', facts, imposedBy: moderator.name }]);
  });
});

describe('who may measure whom', () => {
  it('nobody themselves: not even that a note is there', async () => {
    const [story, moderator] = [await freshStory(), await makeStaff('moderator', 'administrator')];
    const { id } = await sent(story, { viewer: moderator });
    expect(await impose(id, 'note', moderator)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await openAuthor(id, { viewer: moderator, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
    await impose(id, 'hold', await makeStaff('administrator'));
    const listed = await listMeasures({ viewer: moderator, now: noon });
    expect(listed.ok && listed.value.filter(({ commentId }) => commentId === id)).toEqual([]);
    const forced = db.measure.updateMany({ where: { commentId: id }, data: { imposedById: moderator.id } });
    await expect(forced).rejects.toThrow(/measures_not_on_oneself/);
  });

  it('a colleague: administrators alone, who alone may lift it', async () => {
    const story = await freshStory();
    const { id } = await sent(story, { viewer: await makeStaff('editor') });
    const moderator = await makeStaff('moderator');
    expect(await impose(id, 'suspend', moderator, '3')).toEqual({ ok: false, error: 'not-allowed' });
    expect(await impose(id, 'suspend', await makeStaff('administrator'), '3')).toMatchObject({ ok: true });
    const lift = { measureId: await idOfMeasure(id, 'suspend'), why: 'Enough.' };
    expect(await liftMeasure(lift, { viewer: moderator, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('closing out and lifting that: administrators alone', async () => {
    const [story, reader, moderator] = [await freshStory(), await makeReader(), await makeStaff('moderator')];
    const { id } = await sent(story, { viewer: reader });
    expect(await impose(id, 'close_out', moderator)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await impose(id, 'close_out', await makeStaff('administrator'))).toMatchObject({ ok: true });
    expect(await send(story, { viewer: reader, now: after(5000) })).toMatchObject({ error: { kind: 'barred' } });
    const lift = { measureId: await idOfMeasure(id, 'close_out'), why: 'Enough.' };
    expect(await liftMeasure(lift, { viewer: moderator, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('nobody a guest without an address', async () => {
    const story = await freshStory();
    const { id } = await sent(story);
    expect(await impose(id, 'suspend', await makeStaff('moderator'), '3')).toEqual({ ok: false, error: 'no-author' });
  });
});
