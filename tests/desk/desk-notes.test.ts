import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeReader, sent } from '@/tests/support/authors';
import { mark } from '@/tests/support/mark';
import { makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { decideComment } from '@/lib/desk/decide-comment';
import { closeQuestion, countAsked, giveOpinion, listAsked, readNotes, writeNote } from '@/lib/desk/desk-notes';
import { exportReceipt } from '@/lib/desk/export-receipt';
import { imposeMeasure } from '@/lib/desk/author-measures';
import { readLog } from '@/lib/desk/log';
import { openComment } from '@/lib/desk/queue';
import { readReceipt } from '@/lib/desk/read-receipt';
import { eraseComment } from '@/lib/desk/receipt-acts';
import { exportStatements } from '@/lib/desk/statements';
import { measureForm } from '@/lib/domain/forms/measure-form';
import type { CommentId } from '@/lib/domain/ids';
import type { Viewer } from '@/lib/domain/viewer';

async function fresh(author?: Viewer) {
  const story = (await makeStory(await makeStaff('editor'))).id;
  return sent(story, author ? { viewer: author } : {});
}

const write = (commentId: CommentId, text: string, viewer: StaffViewer, kind: 'note' | 'question' = 'note') =>
  writeNote({ commentId, kind, text }, { viewer, now: noon });

async function questionOn(commentId: CommentId): Promise<string> {
  return (await db.deskNote.findFirstOrThrow({ where: { commentId, kind: 'question' } })).id;
}

describe('notes between colleagues', () => {
  it('are read by colleagues and by nobody else', async () => {
    const { id } = await fresh();
    const writer = await makeStaff('moderator');
    const text = `A note, ${mark()}.`;
    await write(id, text, writer);
    expect(await readNotes(id, { viewer: await makeStaff('moderator') })).toMatchObject({
      value: [{ text, kind: 'note', by: writer.name, own: false }],
    });
    for (const viewer of [await makeStaff('editor'), await makeStaff('administrator'), await makeReader()])
      expect(await readNotes(id, { viewer })).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('about a moderator’s own comment are hidden from that moderator, and so is that there are any', async () => {
    const author = await makeStaff('moderator');
    const { id } = await fresh(author);
    await write(id, 'Please be gentle with this one.', await makeStaff('moderator'));
    expect(await readNotes(id, { viewer: author })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await write(id, 'I see.', author)).toEqual({ ok: false, error: 'not-allowed' });
    const opened = await openComment(id, { viewer: author, now: noon });
    expect(opened.ok && opened.value.log.map(({ act }) => act)).toEqual(['comment-submitted']);
  });

  it('on a referred comment are the safeguarding lead’s alone', async () => {
    const { id } = await fresh();
    const moderator = await makeStaff('moderator');
    await write(id, 'This one worries me.', moderator);
    await decideComment({ commentId: id, revision: 1, decision: { kind: 'refer' } }, { viewer: moderator, now: noon });
    expect(await readNotes(id, { viewer: moderator })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await readNotes(id, { viewer: await makeStaff('safeguarding_lead') })).toMatchObject({ ok: true });
  });

  it('never reach the author, readers, the log’s words or its export: looked for by a word of their own', async () => {
    const canary = `canary${mark()}`;
    const reader = await makeReader();
    const { id, receipt } = await fresh(reader);
    const [viewer, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    await write(id, `${canary} note`, viewer);
    await write(id, `${canary} question`, viewer, 'question');
    await giveOpinion({ questionId: await questionOn(id), text: `${canary} answer` }, { viewer: other, now: noon });
    const form = measureForm.parse({ commentId: id, kind: 'note', facts: `${canary} about the author` });
    await imposeMeasure(form, { viewer, now: noon });
    const decision = { kind: 'decline', rule: 'attack', note: 'A note to the author.' } as const;
    await decideComment({ commentId: id, revision: 1, decision }, { viewer, now: noon });
    const later = new Date(noon.getTime() + 3600_000);
    const holder = { code: receipt, address: randomUUID(), now: later };
    const seen = {
      receipt: await readReceipt(receipt, holder),
      data: await exportReceipt(holder),
      log: await readLog(null, { viewer }),
      statements: await exportStatements(0n, { viewer }),
    };
    for (const [place, answer] of Object.entries(seen)) {
      expect(answer.ok, place).toBe(true);
      expect(
        JSON.stringify(answer, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
      ).not.toContain(canary);
    }
    expect(JSON.stringify(seen.data)).not.toMatch(/note-written|opinion-|measure-note/);
    const rows = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM log WHERE row_to_json(log)::text LIKE ${`%${canary}%`}`;
    expect(rows).toEqual([{ count: 0 }]);
    const letters = await db.letter.count({ where: { commentId: id } });
    expect(letters).toBe(0);
    await eraseComment(holder);
    expect(await db.deskNote.count({ where: { commentId: id } })).toBe(0);
  });
});

describe('a question to colleagues', () => {
  it('stands in the view of the others until it is answered, and its asker sees the answer', async () => {
    const { id } = await fresh();
    const [asker, other] = [await makeStaff('moderator'), await makeStaff('moderator')];
    const waiting = async (viewer: StaffViewer) => {
      const [asked, count] = await Promise.all([listAsked({ viewer }), countAsked({ viewer })]);
      if (!asked.ok || !count.ok) throw new Error('refused');
      const about = (list: typeof asked.value.own) => list.filter(({ commentId }) => commentId === id);
      return { others: about(asked.value.others), own: about(asked.value.own), count: count.value };
    };
    const before = await waiting(other);
    await write(id, 'Is this irony?', asker, 'question');
    expect(await waiting(other)).toMatchObject({
      others: [{ question: { text: 'Is this irony?' } }],
      own: [],
      count: before.count + 1,
    });
    expect((await waiting(asker)).own).toMatchObject([{ question: { answers: [] } }]);
    const questionId = await questionOn(id);
    expect(await giveOpinion({ questionId, text: 'It is.' }, { viewer: asker, now: noon })).toEqual({
      ok: false,
      error: 'own-question',
    });
    expect(await giveOpinion({ questionId, text: 'It is.' }, { viewer: other, now: noon })).toMatchObject({ ok: true });
    expect((await waiting(asker)).own).toMatchObject([{ question: { answers: [{ text: 'It is.', by: other.name }] } }]);
    expect((await waiting(await makeStaff('moderator'))).count).toBe(before.count);
    expect(await closeQuestion(questionId, { viewer: other, now: noon })).toEqual({ ok: false, error: 'no-question' });
    expect(await closeQuestion(questionId, { viewer: asker, now: noon })).toEqual({ ok: true, value: null });
    expect(await waiting(asker)).toMatchObject({ own: [], others: [] });
    expect(await giveOpinion({ questionId, text: 'Late.' }, { viewer: other, now: noon })).toEqual({
      ok: false,
      error: 'closed',
    });
  });

  it('is answered by another person: the database says so too', async () => {
    const { id } = await fresh();
    const asker = await makeStaff('moderator');
    await write(id, 'Is this irony?', asker, 'question');
    const forced = db.deskNote.create({
      data: {
        commentId: id,
        kind: 'answer',
        questionId: await questionOn(id),
        text: 'Yes.',
        writtenAt: noon,
        writtenById: asker.id,
      },
    });
    await expect(forced).rejects.toThrow(/another person/);
  });
});
