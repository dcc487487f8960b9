import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { recentLog } from '@/lib/db/log';
import { changeStaff, listStaff, openPerson } from '@/lib/desk/staff';
import { personId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';
import { makeStaff, noon, type StaffViewer } from '@/tests/support/newsroom';

let administrator: StaffViewer;
let moderator: StaffViewer;

/** Somebody who can sign in: makeStaff gives no password. */
async function withPassword(viewer: StaffViewer): Promise<StaffViewer> {
  await db.person.update({ where: { id: viewer.id }, data: { passwordHash: 'kept' } });
  return viewer;
}

beforeAll(async () => {
  administrator = await withPassword(await makeStaff('administrator'));
});
beforeEach(async () => {
  moderator = await makeStaff('moderator');
});

const by = () => ({ viewer: administrator, now: noon });
const kept = (id: string) => db.person.findUniqueOrThrow({ where: { id } });

describe('changing staff', () => {
  test('roles change, and the log says by whom, on whom, from what and to what', async () => {
    expect(await changeStaff(moderator.id, { kind: 'roles', roles: ['editor', 'moderator'] }, by())).toEqual({
      ok: true,
      value: null,
    });
    expect((await kept(moderator.id)).roles).toEqual(['editor', 'moderator']);
    const [row] = await recentLog({ take: 1 });
    expect(row).toMatchObject({
      act: 'person-roles-changed',
      actorName: administrator.name,
      aboutName: moderator.name,
      facts: { from: ['moderator'], to: ['editor', 'moderator'] },
    });
  });

  test('disabling closes the account and ends its sessions; enabling opens the account alone', async () => {
    const before = await kept(moderator.id);
    await changeStaff(moderator.id, { kind: 'disable' }, by());
    const disabled = await kept(moderator.id);
    expect(disabled.disabledAt).toEqual(noon);
    expect(disabled.sessionVersion).toBe(before.sessionVersion + 1);
    await changeStaff(moderator.id, { kind: 'enable' }, by());
    const enabled = await kept(moderator.id);
    expect(enabled.disabledAt).toBeNull();
    expect(enabled.sessionVersion).toBe(disabled.sessionVersion);
  });

  test('ending sessions leaves the account as it is', async () => {
    const before = await kept(moderator.id);
    await changeStaff(moderator.id, { kind: 'end-sessions' }, by());
    expect(await kept(moderator.id)).toEqual({ ...before, sessionVersion: before.sessionVersion + 1 });
  });

  test.each([{ kind: 'disable' }, { kind: 'roles', roles: ['editor'] }] as const)(
    'the last administrator who can sign in stays one: %o',
    async (change) => {
      await makeStaff('administrator'); // Without a password: nobody could sign in as them.
      expect(await changeStaff(administrator.id, change, by())).toEqual({ ok: false, error: 'last-administrator' });
      expect(await kept(administrator.id)).toMatchObject({ roles: ['administrator'], disabledAt: null });
    },
  );

  test('of two administrators who remove each other at the same moment, one stays', async () => {
    const second = await withPassword(await makeStaff('administrator'));
    const answers = await Promise.all([
      changeStaff(second.id, { kind: 'disable' }, { viewer: administrator, now: noon }),
      changeStaff(administrator.id, { kind: 'disable' }, { viewer: second, now: noon }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const disabled = await db.person.count({
      where: { id: { in: [administrator.id, second.id] }, disabledAt: { not: null } },
    });
    expect(disabled).toBe(1);
    await db.person.updateMany({ where: { id: administrator.id }, data: { disabledAt: null } });
    await db.person.update({ where: { id: second.id }, data: { roles: [] } });
  });

  test('somebody who is not there cannot be changed', async () => {
    const nobody = personId.parse(randomUUID());
    expect(await changeStaff(nobody, { kind: 'end-sessions' }, by())).toEqual({ ok: false, error: 'no-person' });
    expect(await openPerson(nobody, { viewer: administrator })).toEqual({ ok: false, error: 'no-person' });
  });

  test('nobody but an administrator lists, opens or changes anybody', async () => {
    for (const viewer of [guest, moderator, await makeStaff('editor', 'safeguarding_lead')]) {
      expect(await listStaff({ viewer })).toEqual({ ok: false, error: 'not-allowed' });
      expect(await openPerson(moderator.id, { viewer })).toEqual({ ok: false, error: 'not-allowed' });
      expect(await changeStaff(moderator.id, { kind: 'disable' }, { viewer, now: noon })).toEqual({
        ok: false,
        error: 'not-allowed',
      });
    }
    expect((await kept(moderator.id)).disabledAt).toBeNull();
  });

  test('the list holds staff and no password', async () => {
    const list = await listStaff({ viewer: administrator });
    if (!list.ok) throw new Error(list.error);
    expect(list.value.find((person) => person.id === moderator.id)).toMatchObject({
      roles: ['moderator'],
      hasPassword: false,
    });
    expect(JSON.stringify(list.value)).not.toContain('kept');
  });
});
