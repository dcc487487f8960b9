import { describe, expect, it } from 'vitest';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { insertHelpLines } from '@/scripts/seed/help-lines';
import { addHelpLine, changeHelpLine, listHelp, openHelpLines } from '@/lib/desk/help-lines';
import { helpLineForm } from '@/lib/domain/forms/help-line-form';

const later = (days: number) => new Date(noon.getTime() + days * 24 * 3600_000);

describe('the register of help lines', () => {
  it('comes with lines that say whom they may tell, and that nobody checked yet', async () => {
    await insertHelpLines(noon);
    const help = await listHelp(noon);
    if (!help.ok) throw new Error('away');
    expect(help.value.length).toBeGreaterThan(5);
    for (const line of help.value)
      expect(line).toMatchObject({
        standing: 'unchecked',
        sourceUrl: expect.stringMatching(/^https:/),
        mayTell: expect.stringMatching(/\S/),
      });
    expect(await listHelp(later(180))).toEqual({ ok: true, value: [] });
  });

  it('shows a line as checked once somebody says so, warns after 90 days and hides it after 180', async () => {
    const viewer = await makeStaff('safeguarding_lead');
    const form = helpLineForm.parse({
      country: 'at',
      name: 'A line',
      operator: 'Somebody',
      channel: 'phone',
      contact: '142',
      mayTell: 'Nobody.',
      sourceUrl: 'https://line.example/',
    });
    const added = await addHelpLine(form, { viewer, now: noon });
    if (!added.ok) throw new Error('refused');
    expect(await addHelpLine(form, { viewer, now: noon })).toEqual({ ok: false, error: 'there-already' });
    await changeHelpLine(added.value, 'checked', { viewer, now: noon });
    const standing = async (days: number) => {
      const lines = await openHelpLines({ viewer, now: later(days) });
      return lines.ok ? lines.value.find(({ id }) => id === added.value)?.standing : null;
    };
    expect([await standing(0), await standing(90), await standing(180)]).toEqual(['checked', 'due', 'hidden']);
    await changeHelpLine(added.value, 'remove', { viewer, now: noon });
    expect(await changeHelpLine(added.value, 'checked', { viewer, now: noon })).toEqual({
      ok: false,
      error: 'no-line',
    });
  });

  it('takes no telephone line without a number', () => {
    const parsed = helpLineForm.safeParse({
      country: 'DE',
      name: 'A',
      operator: 'B',
      channel: 'phone',
      mayTell: 'C',
      sourceUrl: 'https://a.example',
    });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['contact']);
  });
});
