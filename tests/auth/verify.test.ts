import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noon } from '@/tests/support/newsroom';
import { verifySignIn } from '@/lib/auth/verify';
import { db } from '@/lib/db/client';
import { findActivePerson, insertPerson } from '@/lib/db/people';
import { hashPassword } from '@/lib/db/passwords';
import { signOutEverywhere } from '@/lib/desk/sign-out-everywhere';

const password = 'a long and quiet password';

async function makeAccount() {
  const email = `${randomUUID()}@northstar.example`;
  const added = await insertPerson(
    { email, name: 'Somebody', roles: ['moderator'], passwordHash: await hashPassword(password) },
    null,
    noon,
  );
  if (!added.ok) throw new Error('The address is taken.');
  return { email, id: added.value };
}

const from = (address = randomUUID()) => ({ address, now: noon });

describe('signing in', () => {
  it('lets in whoever gives the right password, however the address is spelt', async () => {
    const { email, id } = await makeAccount();
    expect(await verifySignIn(email.toUpperCase(), password, from())).toEqual({
      ok: true,
      value: { id, sessionVersion: 1 },
    });
  });

  it('gives a wrong password, an unknown address and a disabled account one and the same answer', async () => {
    const { email, id } = await makeAccount();
    const wrong = { ok: false, error: { kind: 'wrong' } };
    expect(await verifySignIn(email, 'not it', from())).toEqual(wrong);
    expect(await verifySignIn(`${randomUUID()}@northstar.example`, password, from())).toEqual(wrong);
    await db.person.update({ where: { id }, data: { disabledAt: noon } });
    expect(await verifySignIn(email, password, from())).toEqual(wrong);
  });

  it('closes an account to guessing after eight tries, wherever they come from, also for the right password', async () => {
    const { email } = await makeAccount();
    for (let tries = 0; tries < 8; tries += 1) await verifySignIn(email, 'a guess', from());
    expect(await verifySignIn(email, password, from())).toMatchObject({ ok: false, error: { kind: 'too-often' } });
  });

  it('does not count against somebody that they sign in often', async () => {
    const { email } = await makeAccount();
    const address = randomUUID();
    for (let times = 0; times < 25; times += 1) {
      expect(await verifySignIn(email, password, from(address))).toMatchObject({ ok: true });
    }
  });

  it('closes an address after twenty tries on different accounts', async () => {
    const address = randomUUID();
    for (let tries = 0; tries < 20; tries += 1)
      await verifySignIn(`${randomUUID()}@northstar.example`, 'a guess', from(address));
    const { email } = await makeAccount();
    expect(await verifySignIn(email, password, from(address))).toMatchObject({
      ok: false,
      error: { kind: 'too-often' },
    });
  });
});

describe('a session', () => {
  it('ends at once on every device when somebody signs out everywhere', async () => {
    const { id } = await makeAccount();
    expect(await findActivePerson(id, 1)).toMatchObject({ id });
    await signOutEverywhere({ viewer: { kind: 'staff', id, name: 'Somebody', roles: ['moderator'] }, now: noon });
    expect(await findActivePerson(id, 1)).toBeNull();
    expect(await findActivePerson(id, 2)).toMatchObject({ id });
  });

  it('ends when the person is disabled, and has the roles of this moment', async () => {
    const { id } = await makeAccount();
    await db.person.update({ where: { id }, data: { roles: ['editor'] } });
    expect(await findActivePerson(id, 1)).toMatchObject({ roles: ['editor'] });
    await db.person.update({ where: { id }, data: { disabledAt: noon } });
    expect(await findActivePerson(id, 1)).toBeNull();
  });
});
