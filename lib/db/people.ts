import { db } from './client';
import { isTaken } from './errors';
import { recordLog } from './log';
import { personId, type PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/viewer';

/** What signing in needs to know. */
export interface Credentials {
  readonly id: PersonId;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly sessionVersion: number;
  readonly disabled: boolean;
}

/** The person behind an address; null when there is none. */
export async function findCredentials(email: string): Promise<Credentials | null> {
  const row = await db.person.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, name: true, passwordHash: true, sessionVersion: true, disabledAt: true },
  });
  return row ? { ...row, id: personId.parse(row.id), disabled: row.disabledAt !== null } : null;
}

export interface ActivePerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** The person of a session, read anew at every act: null once removed, disabled, or signed out everywhere. */
export async function findActivePerson(id: string, sessionVersion: number): Promise<ActivePerson | null> {
  const row = await db.person.findFirst({
    where: { id, sessionVersion, disabledAt: null },
    select: { id: true, name: true, email: true, roles: true },
  });
  return row ? { ...row, id: personId.parse(row.id) } : null;
}

/** Notes when somebody signed in last. */
export async function recordSignIn(id: PersonId, at: Date): Promise<void> {
  await db.person.update({ where: { id }, data: { lastSignInAt: at }, select: { id: true } });
}

/** Ends every session of a person, this one too. */
export async function recordSignOutEverywhere(id: PersonId, at: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id }, data: { sessionVersion: { increment: 1 } }, select: { id: true } });
    await recordLog(tx, { at, actorKind: 'person', actorId: id, act: 'signed-out-everywhere' });
  });
}

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
}

/** Adds a member of staff. `email-taken` when the address already has an account. */
export async function insertPerson(
  person: NewPerson,
  by: PersonId | null,
  at: Date,
): Promise<Result<PersonId, 'email-taken'>> {
  try {
    return await db.$transaction(async (tx) => {
      const row = await tx.person.create({
        data: { ...person, email: person.email.toLowerCase(), roles: [...person.roles], createdAt: at },
        select: { id: true },
      });
      await recordLog(tx, {
        at,
        actorKind: by ? 'person' : 'system',
        actorId: by,
        act: 'person-added',
        facts: { person: row.id, roles: [...person.roles] },
      });
      return ok(personId.parse(row.id));
    });
  } catch (error) {
    if (isTaken(error, 'email')) return err('email-taken');
    throw error;
  }
}

/** How many people have an account: none means that the newsroom has just been unpacked. */
export async function countPeople(): Promise<number> {
  return db.person.count();
}

/** The names of some people, by id. */
export async function findPeopleNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Those of these people who are staff. */
export async function listStaffAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] }, NOT: { roles: { isEmpty: true } } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** What a person is called; null when there is nobody with this id. */
export async function findPersonName(id: string): Promise<string | null> {
  return (await db.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
}
