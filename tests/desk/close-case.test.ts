import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { caseRow, complainant, makeCase, noticeAbout } from '@/tests/support/legal-cases';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { after, decide, holding, publish, sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { unseal } from '@/lib/db/secrets';
import { closeCase } from '@/lib/desk/close-case';
import { decideReports } from '@/lib/desk/decide-reports';
import { giveNotice } from '@/lib/desk/give-notice';
import { hideForNow } from '@/lib/desk/legal-cases';
import { readNotice, withdrawNotice } from '@/lib/desk/read-notice';
import { eraseComment } from '@/lib/desk/receipt-acts';
import { reportComment } from '@/lib/desk/report-comment';
import { exportStatements } from '@/lib/desk/statements';
import { tellNews } from '@/lib/desk/tell-news';
import { closeCaseForm } from '@/lib/domain/forms/legal-case-form';
import { reportDecisionForm, reportForm } from '@/lib/domain/forms/report-form';
import { legalCaseId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';

const closing = (changes: Record<string, unknown> = {}) =>
  closeCaseForm.parse({
    version: 1,
    outcome: 'removed',
    note: 'No source was given for it.',
    toComplainant: 'You were right: it is gone.',
    ...changes,
  });
const by = async () => ({ viewer: await makeStaff('moderator'), now: after(60) });
const comment = (id: string) => db.comment.findUniqueOrThrow({ where: { id } });

describe('closing a legal case', () => {
  it('removes the comment, tells both sides, and states the reason', async () => {
    const { id, code, sent } = await makeCase({ email: 'river@example.org' });
    const who = await by();
    expect(await closeCase(id, closing(), who)).toMatchObject({ ok: true, value: { articleId: sent.story.id } });
    expect(await comment(sent.id)).toMatchObject({ state: 'declined', decidedRule: 'notice' });
    expect(await readNotice(holding(code, 61))).toMatchObject({
      ok: true,
      value: { outcome: 'removed', toComplainant: 'You were right: it is gone.' },
    });
    while ((await tellNews(after(600))) > 0);
    const letters = await db.letter.findMany({
      where: { OR: [{ commentId: sent.id }, { onceKey: `notice-outcome:${id}` }] },
    });
    const texts = letters.map(({ sealed }) => unseal(sealed) ?? '');
    expect(texts.some((text) => text.includes('river@example.org') && text.includes('No source was given'))).toBe(true);
    expect(texts.some((text) => text.includes(complainant.email) && text.includes('it is gone'))).toBe(true);
    expect(texts.filter((text) => text.includes('river@example.org')).join()).not.toMatch(/Harrower|harrower/);
    const stated = await exportStatements(0n, { viewer: who.viewer });
    expect(stated.ok && stated.value.statements.at(-1)).toMatchObject({
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      source_type: 'SOURCE_ARTICLE_16',
      illegal_content_explanation: 'No source was given for it.',
    });
  });

  it('keeps a comment untouched, and shows one again that was hidden', async () => {
    const kept = await makeCase();
    const before = await comment(kept.sent.id);
    const keep = { outcome: 'kept', note: '', toComplainant: 'The words are true, as the court said.' };
    expect(await closeCase(kept.id, closing(keep), await by())).toMatchObject({ ok: true });
    expect(await comment(kept.sent.id)).toEqual(before);

    const hidden = await makeCase();
    await hideForNow(hidden.id, { version: 1, note: 'Hidden while we look.' }, await by());
    expect(await closeCase(hidden.id, closing({ ...keep, version: 2 }), await by())).toMatchObject({ ok: true });
    expect(await comment(hidden.sent.id)).toMatchObject({ state: 'published', decidedRule: null, decidedNote: null });
  });

  it('takes words out and leaves the rest; words that do not stand there change nothing', async () => {
    const { id, sent } = await makeCase({ body: 'The mayor took bribes, and the bridge is late.' });
    const change = { outcome: 'changed', note: '' };
    expect(await closeCase(id, closing({ ...change, words: 'nothing like it' }), await by())).toEqual({
      ok: false,
      error: 'nothing-to-change',
    });
    expect(await closeCase(id, closing({ ...change, words: 'took bribes' }), await by())).toMatchObject({ ok: true });
    const [latest] = await db.commentRevision.findMany({ where: { commentId: sent.id }, orderBy: { number: 'desc' } });
    expect(latest).toMatchObject({ number: 2 });
    expect(latest?.body).not.toContain('bribes');
    expect(await comment(sent.id)).toMatchObject({ state: 'published', revision: 2 });
  });

  it('happens once when two press at the same moment', async () => {
    const { id, sent } = await makeCase();
    const both = [
      { form: closing(), who: await by() },
      { form: closing({ outcome: 'kept' }), who: await by() },
    ];
    const answers = await Promise.all(both.map(({ form, who }) => closeCase(id, form, who)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const acts = ['legal-removed', 'legal-kept'];
    expect(await db.logEntry.count({ where: { commentId: sent.id, act: { in: acts } } })).toBe(1);
    const { outcome } = await caseRow(id);
    expect((await comment(sent.id)).state).toBe(outcome === 'removed' ? 'declined' : 'published');
  });

  it('does not tell the author who complains, and closes what its author erased meanwhile', async () => {
    const { id, sent } = await makeCase();
    const telling = closing({ note: `Removed because ${complainant.email} asked.` });
    expect(await closeCase(id, telling, await by())).toEqual({ ok: false, error: 'names-complainant' });
    await eraseComment(holding(sent.code, 5));
    expect(await closeCase(id, closing(), await by())).toMatchObject({ ok: true });
    expect((await comment(sent.id)).state).toBe('erased');
  });

  it('about a story is recorded as removed only once its editor withdrew it', async () => {
    const sent = await sendComment();
    const form = noticeAbout(sent, { address: `/articles/${sent.story.slug}` });
    await giveNotice(form, { viewer: guest, now: noon, address: randomUUID() });
    const row = await db.legalCase.findFirstOrThrow({ where: { articleId: sent.story.id } });
    const id = legalCaseId.parse(row.id);
    expect(await closeCase(id, closing(), await by())).toEqual({ ok: false, error: 'story-stands' });
    await db.article.update({ where: { id: sent.story.id }, data: { state: 'withdrawn' } });
    expect(await closeCase(id, closing(), await by())).toMatchObject({ ok: true });
  });
});

describe('a case that came with a report', () => {
  async function reported() {
    const sent = await sendComment();
    await decide(sent.id, publish);
    const text = 'It gives away where a family lives.';
    const form = { commentId: sent.id, reason: 'illegal', text, ...complainant, goodFaith: 'yes' };
    const address = randomUUID();
    await reportComment(reportForm.parse(form), { viewer: guest, now: noon, address });
    const row = await db.legalCase.findFirstOrThrow({ where: { commentId: sent.id } });
    return { sent, id: legalCaseId.parse(row.id), reportId: row.reportId ?? '' };
  }

  it('closes the report with it', async () => {
    const { id, reportId } = await reported();
    expect(await closeCase(id, closing(), await by())).toMatchObject({ ok: true });
    const report = await db.report.findUniqueOrThrow({ where: { id: reportId } });
    expect(report).toMatchObject({ state: 'upheld', outcome: 'You were right: it is gone.' });
    expect(report.closedSeq).not.toBeNull();
  });

  it('is closed when a moderator decides on the report', async () => {
    const { id, sent } = await reported();
    const form = { commentId: sent.id, revision: 1, outcome: 'keep', toReporters: 'The address is a public office.' };
    await decideReports(reportDecisionForm.parse(form), await by());
    expect(await caseRow(id)).toMatchObject({ state: 'closed', outcome: 'kept', toComplainant: form.toReporters });
  });
});

describe('a complainant', () => {
  it('takes the notice back with the receipt: the case closes, and a hidden comment stands again', async () => {
    const { id, code, sent } = await makeCase();
    await hideForNow(id, { version: 1, note: 'Hidden while we look.' }, await by());
    expect(await withdrawNotice(holding(code, 70))).toEqual({ ok: true, value: { articleId: sent.story.id } });
    expect(await caseRow(id)).toMatchObject({ state: 'closed', outcome: 'withdrawn' });
    expect((await comment(sent.id)).state).toBe('published');
    expect(await withdrawNotice(holding(code, 71))).toEqual({ ok: false, error: 'closed' });
    expect(await readNotice(holding('A'.repeat(32)))).toEqual({ ok: false, error: 'no-receipt' });
  });
});
