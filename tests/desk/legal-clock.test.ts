import { describe, expect, it } from 'vitest';
import { caseRow, makeCase } from '@/tests/support/legal-cases';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { caseDueAt, legalClock, setLegalClock } from '@/lib/desk/legal-clock';
import { defaultLegalSetting } from '@/lib/domain/legal-case';
import { legalClockForm } from '@/lib/domain/forms/legal-case-form';

const at = (text: string) => new Date(text);

describe('the clock of the legal desk', () => {
  it('runs 48 hours without weekends and bank holidays until somebody sets it', async () => {
    expect(await legalClock()).toEqual(defaultLegalSetting);
    expect(await caseDueAt(at('2026-04-02T11:00:00Z'))).toEqual(at('2026-04-08T11:00:00Z'));
  });

  it('when it is set holds for new cases, leaves open ones alone, and stands in the log', async () => {
    const before = await makeCase();
    const due = (await caseRow(before.id)).dueAt;
    const viewer = await makeStaff('legal_officer');
    const typed = { hours: '24', answerDays: '3', timeZone: 'Europe/Berlin', holidays: '2026-06-02\n\n2026-06-02' };
    const setting = legalClockForm.parse(typed);
    expect(setting.holidays).toEqual(['2026-06-02']);
    expect(await setLegalClock(setting, { viewer, now: noon })).toEqual({ ok: true, value: null });
    expect((await caseRow(before.id)).dueAt).toEqual(due);
    const after = await makeCase();
    // Monday 14:00 in Berlin: ten hours on Monday, none on the holiday, fourteen on Wednesday.
    expect((await caseRow(after.id)).dueAt).toEqual(at('2026-06-03T12:00:00Z'));
    expect(await db.logEntry.findFirst({ where: { act: 'setting-changed' } })).toMatchObject({
      actorId: viewer.id,
      facts: { key: 'legal', value: { hours: 24 } },
    });
  });

  it.each([
    ['hours', '0'],
    ['hours', '1.5'],
    ['answerDays', '31'],
    ['timeZone', 'Europe/Atlantis'],
    ['holidays', '2026-02-30'],
    ['holidays', 'Christmas'],
  ])('is not set with %s “%s”', (field, value) => {
    const typed = { hours: '48', answerDays: '5', timeZone: 'Europe/London', holidays: '', [field]: value };
    expect(legalClockForm.safeParse(typed).success).toBe(false);
  });
});
