import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeStaff } from '@/tests/support/newsroom';
import { after, decide, holding, publish, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { decideReports } from '@/lib/desk/decide-reports';
import { deliverLetters } from '@/lib/desk/deliver-letters';
import { eraseComment } from '@/lib/desk/receipt-acts';
import { appealReport, readReport } from '@/lib/desk/read-report';
import { reportComment } from '@/lib/desk/report-comment';
import { tellNews } from '@/lib/desk/tell-news';
import { reportDecisionForm, reportForm } from '@/lib/domain/forms/report-form';
import { guest } from '@/lib/domain/viewer';
import { mark } from '@/tests/support/mark';

async function publishedComment(body = `A remark that somebody minds, ${mark()}.`) {
  const sent = await sendComment({ body });
  await decide(sent.id, publish, 1);
  return sent;
}

const by = (address: string = randomUUID(), minutes = 2) => ({ viewer: guest, address, now: after(minutes) });
const report = (commentId: string, changes: Record<string, string> = {}) =>
  reportForm.parse({ commentId, reason: 'attack', ...changes });

async function receiptOf(commentId: string, changes: Record<string, string> = {}, address?: string): Promise<string> {
  const done = await reportComment(report(commentId, changes), by(address));
  if (!done.ok) throw new Error(done.error);
  return done.value.receipt;
}

const verdict = (commentId: string, changes: Record<string, string> = {}) =>
  reportDecisionForm.parse({
    commentId,
    revision: '1',
    outcome: 'keep',
    toReporters: 'It criticises a decision, not a person.',
    ...changes,
  });

describe('a report by a reader', () => {
  it('keeps the words as they stood, a reason, and nothing of the address', async () => {
    const { id } = await publishedComment('Exactly these words.');
    const code = await receiptOf(id, {}, '203.0.113.9');
    const [row] = await db.report.findMany({ where: { commentId: id } });
    expect(row).toMatchObject({
      snapshot: 'Exactly these words.',
      reason: 'attack',
      state: 'open',
      revision: 1,
      contactSealed: null,
    });
    expect(
      JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('203.0.113.9');
    expect(await readReport(holding(code, 3))).toMatchObject({
      ok: true,
      value: { state: 'open', reason: 'Personal attack', snapshot: 'Exactly these words.' },
    });
  });

  it('folds with the same one of the same person, also when sent ten times at once', async () => {
    const { id } = await publishedComment();
    const address = randomUUID();
    const codes = await Promise.all(Array.from({ length: 8 }, () => receiptOf(id, {}, address)));
    expect(new Set(codes).size).toBe(1);
    await receiptOf(id, { reason: 'danger' }, address);
    await receiptOf(id);
    expect(await db.report.count({ where: { commentId: id } })).toBe(3);
  });

  it('is refused for what readers cannot see, alike whether it is held or was never there', async () => {
    const held = await sendComment();
    expect(await reportComment(report(held.id), by())).toEqual({ ok: false, error: 'no-comment' });
    expect(await reportComment(report(randomUUID()), by())).toEqual({ ok: false, error: 'no-comment' });
  });

  it('of illegal content needs why, who and good faith; who not where it concerns children', () => {
    const base = { commentId: randomUUID(), reason: 'illegal' };
    const whole = {
      ...base,
      text: 'It publishes a private address together with a threat.',
      name: 'R. Eader',
      email: 'r@example.org',
      goodFaith: 'yes',
    };
    expect(reportForm.safeParse(whole).success).toBe(true);
    for (const field of ['text', 'name', 'email', 'goodFaith']) {
      const gap = reportForm.safeParse({ ...whole, [field]: '' });
      expect(gap.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
    }
    expect(reportForm.safeParse({ ...whole, name: '', email: '', childAbuse: 'yes' }).success).toBe(true);
    expect(reportForm.safeParse({ ...base, reason: 'nonsense' }).success).toBe(false);
  });

  it('tells its outcome by receipt and, where an address was given, by mail', async () => {
    const { id } = await publishedComment();
    const email = `${randomUUID().slice(0, 8)}@example.org`;
    const legal = {
      reason: 'illegal',
      text: 'It publishes a private address with a threat.',
      name: 'R. Eader',
      email,
      goodFaith: 'yes',
    };
    const [quiet, named] = [await receiptOf(id), await receiptOf(id, legal)];
    expect(
      JSON.stringify(await db.report.findFirst({ where: { commentId: id, reason: 'illegal' } }), (_, v: unknown) =>
        typeof v === 'bigint' ? String(v) : v,
      ),
    ).not.toContain(email);
    const moderator = await makeStaff('moderator');
    const removed = await decideReports(
      verdict(id, { outcome: 'remove', rule: 'attack', toReporters: 'You were right.' }),
      { viewer: moderator, now: after(5) },
    );
    expect(removed.ok).toBe(true);
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ state: 'declined', decidedRule: 'attack' });
    for (const code of [quiet, named]) {
      expect(await readReport(holding(code, 6))).toMatchObject({
        ok: true,
        value: { state: 'upheld', outcome: 'You were right.', standing: false, appeal: 'closed' },
      });
    }
    const sent: string[] = [];
    while ((await tellNews(after(7))) > 0);
    while ((await deliverLetters((_id, letter) => Promise.resolve(void sent.push(letter.to)), after(7))) > 0);
    expect(sent).toEqual([email]);
  });

  it('that was not followed can be appealed once, and another person must decide', async () => {
    const { id } = await publishedComment();
    const code = await receiptOf(id);
    const moderator = await makeStaff('moderator');
    expect(await appealReport({ text: 'Please look again.' }, holding(code, 4))).toEqual({
      ok: false,
      error: 'closed',
    });
    await decideReports(verdict(id), { viewer: moderator, now: after(5) });
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ state: 'published' });
    expect(await appealReport({ text: 'Please look again.' }, holding(code, 6))).toEqual({ ok: true, value: null });
    expect(await appealReport({ text: 'And again.' }, holding(code, 7))).toEqual({ ok: false, error: 'closed' });
    const data = { state: 'rejected', decidedAt: after(8), reasons: 'No.', decidedById: moderator.id };
    await expect(db.appeal.updateMany({ where: { commentId: id }, data })).rejects.toThrow(/another person/);
  });

  it('cannot be decided by a reader, an editor, or the author of the comment', async () => {
    const { id } = await publishedComment();
    await receiptOf(id);
    const author = await makeStaff('moderator');
    await db.comment.update({ where: { id }, data: { personId: author.id } });
    for (const viewer of [guest, await makeStaff('editor'), author]) {
      expect(await decideReports(verdict(id), { viewer, now: after(5) })).toEqual({ ok: false, error: 'not-allowed' });
    }
    expect(await db.report.count({ where: { commentId: id, state: 'open' } })).toBe(1);
  });

  it('loses its copy of the words when the author erases them, unless it is about the law or about danger', async () => {
    const { id, code } = await publishedComment();
    await receiptOf(id);
    await receiptOf(id, { reason: 'danger' });
    await eraseComment(holding(code, 3));
    const rows = await db.report.findMany({ where: { commentId: id }, orderBy: { reason: 'asc' } });
    expect(rows.map((row) => [row.reason, row.snapshot === ''])).toEqual([
      ['attack', true],
      ['danger', false],
    ]);
  });
});
