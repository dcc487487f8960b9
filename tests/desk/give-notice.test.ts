import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { caseRow, complainant, makeCase, noticeAbout } from '@/tests/support/legal-cases';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { decide, publish, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { unseal } from '@/lib/db/secrets';
import { giveNotice, typeNotice } from '@/lib/desk/give-notice';
import { reportComment } from '@/lib/desk/report-comment';
import { typedNoticeForm } from '@/lib/domain/forms/notice-form';
import { reportForm } from '@/lib/domain/forms/report-form';
import { guest } from '@/lib/domain/viewer';

const by = (address: string = randomUUID()) => ({ viewer: guest, now: noon, address });

async function published() {
  const sent = await sendComment();
  await decide(sent.id, publish);
  return sent;
}

describe('a legal notice', () => {
  it('opens a case about the comment, with its words, its clock and a log row, and the name sealed', async () => {
    const { id, sent } = await makeCase();
    const row = await caseRow(id);
    // Monday noon: 48 hours without weekends are Wednesday noon.
    expect(row).toMatchObject({ commentId: sent.id, origin: 'form', state: 'open', goodFaith: true, receivedAt: noon });
    expect(row.dueAt).toEqual(new Date('2026-06-03T12:00:00Z'));
    expect(row.snapshot).toContain('A thoughtful remark');
    expect(row.complainantSealed).not.toContain('Harrower');
    const log = await db.logEntry.findFirstOrThrow({ where: { act: 'legal-opened', commentId: sent.id } });
    expect(JSON.stringify(log.facts)).not.toContain(complainant.email);
    expect(log.facts).toMatchObject({ case: id, ground: 'defamation' });
  });

  it('is the same notice when its form is sent twice', async () => {
    const sent = await published();
    const address = randomUUID();
    const answers = await Promise.all([
      giveNotice(noticeAbout(sent), by(address)),
      giveNotice(noticeAbout(sent), by(address)),
    ]);
    expect(new Set(answers.map((answer) => answer.ok && answer.value.receipt)).size).toBe(1);
    expect(await db.legalCase.count({ where: { commentId: sent.id } })).toBe(1);
  });

  it('can be about a story, also by an address that it once had', async () => {
    const { story } = await published();
    await db.redirect.create({ data: { fromPath: 'an-old-address', articleId: story.id } });
    for (const address of [`/articles/${story.slug}`, '/articles/an-old-address']) {
      const sent = await giveNotice(noticeAbout({ ...(await published()), story }, { address }), by());
      expect(sent).toMatchObject({ ok: true });
    }
    expect(await db.legalCase.count({ where: { articleId: story.id, commentId: null } })).toBe(2);
  });

  it('needs something that readers see, on this site', async () => {
    const held = await sendComment();
    const cases = [
      [noticeAbout(held), 'nothing-there'],
      [noticeAbout(held, { address: '/articles/no-such-story' }), 'nothing-there'],
      [noticeAbout(held, { address: 'https://elsewhere.example/articles/x' }), 'not-here'],
      [noticeAbout(held, { address: 'javascript:alert(1)' }), 'not-here'],
    ] as const;
    for (const [form, error] of cases) expect(await giveNotice(form, by())).toEqual({ ok: false, error });
  });

  it('is limited by network, and a machine that fills the hidden field is told that all went well', async () => {
    const sent = await published();
    const address = randomUUID();
    for (let count = 0; count < 5; count += 1) {
      const form = noticeAbout(sent, { text: `Reason ${'x'.repeat(count)} why this is not true at all.` });
      expect((await giveNotice(form, by(address))).ok).toBe(true);
    }
    expect(await giveNotice(noticeAbout(sent), by(address))).toEqual({ ok: false, error: 'too-often' });
    const before = await db.legalCase.count();
    expect((await giveNotice(noticeAbout(sent, { website: 'x' }), by())).ok).toBe(true);
    expect(await db.legalCase.count()).toBe(before);
  });

  it('is acknowledged by a letter with the way back, a few a day to one mailbox', async () => {
    const email = `${randomUUID()}@example.org`;
    const { code } = await makeCase({}, { email });
    for (let count = 0; count < 5; count += 1) await makeCase({}, { email });
    const sealed = (await db.letter.findMany({ where: { kind: 'receipt' } })).map(
      (letter) => unseal(letter.sealed) ?? '',
    );
    const letters = sealed.filter((text) => text.includes(email));
    expect(letters).toHaveLength(4);
    expect(letters.some((text) => text.includes(`/notices/${code}`))).toBe(true);
    expect(letters.join()).not.toContain('bribes');
  });
});

describe('a report of illegal content', () => {
  it('opens a case with the report’s own receipt; other reports do not', async () => {
    const sent = await published();
    const report = (reason: string) =>
      reportForm.parse({
        commentId: sent.id,
        reason,
        text: 'It gives away where a family lives.',
        ...complainant,
        goodFaith: 'yes',
      });
    await reportComment(report('attack'), by());
    expect(await db.legalCase.count({ where: { commentId: sent.id } })).toBe(0);
    const address = randomUUID();
    await reportComment(report('illegal'), by(address));
    await reportComment(report('illegal'), by(address));
    const [row, ...more] = await db.legalCase.findMany({ where: { commentId: sent.id }, include: { report: true } });
    expect(more).toEqual([]);
    expect(row).toMatchObject({ origin: 'report', ground: 'illegal', receiptHash: row?.report?.receiptHash });
  });
});

describe('a notice that came by letter', () => {
  const typed = (address: string, receivedAt = '2026-05-29T16:00') =>
    typedNoticeForm.parse({ address, ground: 'copyright', text: 'They print my poem without asking me.', receivedAt });

  it('is typed in by staff, and its clock runs from the day that it arrived', async () => {
    const { story, id } = await published();
    const viewer = await makeStaff('moderator');
    const address = `/articles/${story.slug}/threads/${id}`;
    const opened = await typeNotice(typed(address), { viewer, now: noon });
    if (!opened.ok) throw new Error(opened.error);
    const row = await caseRow(opened.value.id);
    expect(row).toMatchObject({ origin: 'letter', commentId: id, complainantSealed: null, goodFaith: false });
    // Friday 17:00 in London: seven hours on Friday, Monday and Tuesday until 17:00. A weekend lies between.
    expect(row.dueAt).toEqual(new Date('2026-06-02T16:00:00Z'));
    expect(await typeNotice(typed(address), { viewer, now: noon })).toEqual({ ok: false, error: 'known' });
    const ahead = typed(address, '2026-06-02T00:00');
    expect(await typeNotice(ahead, { viewer, now: noon })).toEqual({ ok: false, error: 'ahead' });
  });
});
