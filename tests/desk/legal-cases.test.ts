import { describe, expect, it } from 'vitest';
import { caseRow, complainant, makeCase } from '@/tests/support/legal-cases';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { after, holding } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { unseal } from '@/lib/db/secrets';
import { askAuthor, hideForNow, openLegalCase, openLegalDesk, readComplainant } from '@/lib/desk/legal-cases';
import { readReceipt } from '@/lib/desk/read-receipt';
import { answerNotice, readNoticeToAuthor } from '@/lib/desk/read-notice';
import { answerCodeOf } from '@/lib/desk/answer-code';

const ask = { version: 1, toAuthor: 'The notice says that the sentence about bribes is untrue.' };
const hours = (count: number) => new Date(noon.getTime() + count * 3600_000);

describe('the legal desk', () => {
  it('lists open cases with their clock, the soonest due first, and says the next step', async () => {
    const viewer = await makeStaff('moderator');
    const reachable = await makeCase({ email: 'river@example.org' });
    const unreachable = await makeCase();
    const desk = await openLegalDesk({ viewer, now: hours(24) });
    if (!desk.ok) throw new Error(desk.error);
    const find = (id: string) => desk.value.open.find((one) => one.id === id);
    expect(find(reachable.id)).toMatchObject({ hoursLeft: 24, proposal: 'ask-author' });
    expect(find(unreachable.id)).toMatchObject({ hoursLeft: 24, proposal: 'remove-unreachable' });
    const late = await openLegalDesk({ viewer, now: hours(50) });
    expect(late.ok && late.value.open.find((one) => one.id === unreachable.id)).toMatchObject({ hoursLeft: -2 });
    const due = desk.value.open.map((one) => one.dueAt);
    expect(due).toEqual([...due].sort());
  });

  it('shows the notice without the name, to everybody; the name to the legal officer alone, with a log row', async () => {
    const { id } = await makeCase();
    const [moderator, officer] = [await makeStaff('moderator'), await makeStaff('legal_officer')];
    for (const viewer of [moderator, officer]) {
      const opened = await openLegalCase(id, { viewer, now: noon });
      expect(JSON.stringify(opened)).not.toMatch(/Harrower|harrower/);
      expect(opened).toMatchObject({
        ok: true,
        value: { complainant: 'sealed', explanation: 'It says that I, [name removed], took bribes. I did not.' },
      });
    }
    expect(await readComplainant(id, { viewer: moderator, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
    expect(await db.logEntry.count({ where: { act: 'legal-complainant-read' } })).toBe(0);
    expect(await readComplainant(id, { viewer: officer, now: noon })).toMatchObject({ ok: true, value: complainant });
    expect(await db.logEntry.findMany({ where: { act: 'legal-complainant-read' } })).toMatchObject([
      { actorId: officer.id, facts: { case: id } },
    ]);
  });
});

describe('the author', () => {
  it('is asked by letter and receipt, never told who complains, and answers once', async () => {
    const { id, sent } = await makeCase({ email: 'river@example.org' });
    const by = { viewer: await makeStaff('moderator'), now: after(60) };
    expect(await askAuthor(id, ask, by)).toMatchObject({ ok: true });
    const row = await caseRow(id);
    // Asked on Monday 1 June at 13:00 UTC: midnight in London at the end of Saturday.
    expect(row.answerDueAt).toEqual(new Date('2026-06-06T23:00:00Z'));
    const letter = await db.letter.findFirstOrThrow({ where: { kind: 'notice', commentId: sent.id } });
    const text = unseal(letter.sealed) ?? '';
    expect(text).toContain('the sentence about bribes');
    expect(text).not.toMatch(/Harrower|harrower/);

    const code = answerCodeOf(id);
    expect(text).toContain(`/notices/answer/${code}`);
    expect(await readReceipt(sent.code, holding(sent.code, 70))).toMatchObject({ ok: true, value: { notice: code } });
    const read = await readNoticeToAuthor(holding(code, 70));
    expect(JSON.stringify(read)).not.toMatch(/Harrower|harrower/);
    const answer = { answer: 'defends', text: 'The court’s record of May says the same.' } as const;
    expect(await answerNotice(answer, holding(code, 80))).toEqual({ ok: true, value: null });
    expect(await answerNotice({ answer: 'agrees', text: '' }, holding(code, 81))).toEqual({
      ok: false,
      error: 'closed',
    });
    expect(await openLegalCase(id, by)).toMatchObject({
      ok: true,
      value: { proposal: 'weigh-answer', answer: 'defends', answerText: answer.text },
    });
  });

  it('is not asked in words that would tell who complains, nor twice, nor by who read an older page', async () => {
    const { id } = await makeCase({ email: 'river@example.org' });
    const by = { viewer: await makeStaff('moderator'), now: noon };
    const telling = { version: 1, toAuthor: 'QUILL HARROWER says that this is not true.' };
    expect(await askAuthor(id, telling, by)).toEqual({ ok: false, error: 'names-complainant' });
    expect(await askAuthor(id, ask, by)).toMatchObject({ ok: true });
    expect(await askAuthor(id, ask, by)).toEqual({ ok: false, error: 'changed' });
    expect(await askAuthor(id, { ...ask, version: 2 }, by)).toEqual({ ok: false, error: 'changed' });
    expect(await db.letter.count({ where: { kind: 'notice', onceKey: `notice:${id}` } })).toBe(1);
  });

  it('who does not answer in time loses the comment, once somebody presses', async () => {
    const { id } = await makeCase({ email: 'river@example.org' });
    const viewer = await makeStaff('moderator');
    await askAuthor(id, ask, { viewer, now: noon });
    const at = async (now: Date) => {
      const opened = await openLegalCase(id, { viewer, now });
      return opened.ok && opened.value.proposal;
    };
    expect(await at(hours(24))).toBe('await-answer');
    expect(await at(new Date('2026-06-06T22:59:59Z'))).toBe('await-answer');
    expect(await at(new Date('2026-06-06T23:00:00Z'))).toBe('remove-silent');
    expect((await caseRow(id)).state).toBe('open');
  });

  it('with no code, or a made-up one, learns nothing', async () => {
    for (const code of ['', 'A'.repeat(32), '../../']) {
      expect(await readNoticeToAuthor(holding(code))).toEqual({ ok: false, error: 'no-receipt' });
    }
  });
});

describe('hiding a comment meanwhile', () => {
  it('takes it off the page with a reason, and leaves the case open', async () => {
    const { id, sent } = await makeCase();
    const by = { viewer: await makeStaff('moderator'), now: after(30) };
    const form = { version: 1, note: 'It is hidden while we examine a notice.' };
    expect(await hideForNow(id, form, by)).toMatchObject({ ok: true });
    expect(await db.comment.findUniqueOrThrow({ where: { id: sent.id } })).toMatchObject({
      state: 'declined',
      decidedRule: 'notice',
    });
    const receipt = await readReceipt(sent.code, holding(sent.code, 60));
    expect(receipt).toMatchObject({
      ok: true,
      value: { state: 'declined', rule: { name: 'A legal notice' }, note: form.note, acts: { appeal: true } },
    });
    expect(await openLegalCase(id, by)).toMatchObject({ ok: true, value: { open: true, standing: 'hidden' } });
    expect(await hideForNow(id, { ...form, version: 2 }, by)).toEqual({ ok: false, error: 'changed' });
  });

  it('is not done by who wrote it', async () => {
    const { id, sent } = await makeCase();
    const viewer = await makeStaff('moderator', 'legal_officer');
    await db.comment.update({ where: { id: sent.id }, data: { personId: viewer.id } });
    const form = { version: 1, note: 'It is hidden while we examine a notice.' };
    expect(await hideForNow(id, form, { viewer, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
  });
});
