import { describe, expect, it } from 'vitest';
import { caseRow, makeCase } from '@/tests/support/legal-cases';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { holding } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { closeCase } from '@/lib/desk/close-case';
import { keepPrivacy } from '@/lib/desk/keep-privacy';
import { openLegalCase } from '@/lib/desk/legal-cases';
import { eraseComment } from '@/lib/desk/receipt-acts';
import { closeCaseForm } from '@/lib/domain/forms/legal-case-form';

const daysOn = (days: number) => new Date(noon.getTime() + days * 24 * 3600_000);
const kept = closeCaseForm.parse({ version: 1, outcome: 'kept', toComplainant: 'The words are true.' });

describe('what a legal case keeps', () => {
  it('is who complains, and the author’s address, for as long as it is open, and thirty days after it', async () => {
    const { id, sent } = await makeCase({ email: 'river@example.org' });
    const viewer = await makeStaff('moderator');
    const email = async () => (await db.comment.findUniqueOrThrow({ where: { id: sent.id } })).emailSealed;

    await keepPrivacy(daysOn(60));
    expect((await caseRow(id)).complainantSealed).not.toBeNull();
    expect(await email()).not.toBeNull();

    await closeCase(id, kept, { viewer, now: daysOn(60) });
    await keepPrivacy(daysOn(89));
    expect((await caseRow(id)).complainantSealed).not.toBeNull();
    expect(await email()).toBeNull();

    await keepPrivacy(daysOn(91));
    expect((await caseRow(id)).complainantSealed).toBeNull();
    expect(await openLegalCase(id, { viewer, now: daysOn(91) })).toMatchObject({
      ok: true,
      value: { complainant: 'none', mayRead: false },
    });
  });

  it('is a copy of words that their author erased only until then', async () => {
    const { id, sent } = await makeCase();
    await eraseComment(holding(sent.code, 5));
    expect((await caseRow(id)).snapshot).not.toBe('');
    await closeCase(id, kept, { viewer: await makeStaff('moderator'), now: daysOn(1) });
    await keepPrivacy(daysOn(40));
    expect((await caseRow(id)).snapshot).toBe('');
  });

  it('goes at once when the author erases after the case was closed', async () => {
    const { id, sent } = await makeCase();
    await closeCase(id, kept, { viewer: await makeStaff('moderator'), now: noon });
    await db.legalCase.update({ where: { id }, data: { answerText: 'My own words.' } });
    await eraseComment(holding(sent.code, 5));
    expect(await caseRow(id)).toMatchObject({ snapshot: '', answerText: '' });
  });
});
