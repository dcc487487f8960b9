import { db, type Transaction } from './client';
import { recordLog } from './log';
import { personId, type PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/viewer';

/** A person with an account, as an administrator sees them. */
export interface StaffRow {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabledAt: Date | null;
  readonly lastSignInAt: Date | null;
  /** Whether a password was set: without one nobody can sign in. */
  readonly hasPassword: boolean;
}

const shape = {
  id: true,
  name: true,
  email: true,
  roles: true,
  disabledAt: true,
  lastSignInAt: true,
  passwordHash: true,
} as const;

function staffRowFrom({
  passwordHash,
  ...row
}: Omit<StaffRow, 'id' | 'hasPassword'> & { id: string; passwordHash: string | null }): StaffRow {
  return { ...row, id: personId.parse(row.id), hasPassword: passwordHash !== null };
}

/** Everybody who has a role, or had one and was disabled, by name. */
export async function listStaff(take: number): Promise<readonly StaffRow[]> {
  const rows = await db.person.findMany({
    where: { OR: [{ roles: { isEmpty: false } }, { disabledAt: { not: null } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take,
    select: shape,
  });
  return rows.map(staffRowFrom);
}

/** One person; null when there is none. */
export async function findStaff(id: PersonId): Promise<StaffRow | null> {
  const row = await db.person.findUnique({ where: { id }, select: shape });
  return row ? staffRowFrom(row) : null;
}

export type StaffChange =
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'disable' }
  | { readonly kind: 'enable' }
  | { readonly kind: 'end-sessions' };

const actOf = {
  roles: 'person-roles-changed',
  disable: 'person-disabled',
  enable: 'person-enabled',
  'end-sessions': 'person-sessions-ended',
} as const satisfies Record<StaffChange['kind'], string>;

/**
 * Changes what a person is and may do, with its log row. `last-administrator` when nobody would be left who can change
 * it back; administrators are locked meanwhile, so that two of them cannot remove each other at the same moment.
 */
export async function recordStaffChange(
  id: PersonId,
  change: StaffChange,
  by: PersonId,
  at: Date,
): Promise<Result<null, 'no-person' | 'last-administrator'>> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM people WHERE 'administrator' = ANY (roles) ORDER BY id FOR UPDATE`;
    const before = await tx.person.findUnique({ where: { id }, select: { roles: true } });
    if (!before) return err('no-person');
    if (takesAdministrator(change) && !(await isOtherAdministrator(tx, id))) return err('last-administrator');
    await tx.person.update({ where: { id }, data: columnsOf(change, at), select: { id: true } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: actOf[change.kind],
      facts: { person: id, ...(change.kind === 'roles' ? { from: before.roles, to: [...change.roles] } : {}) },
    });
    return ok(null);
  });
}

function takesAdministrator(change: StaffChange): boolean {
  return change.kind === 'disable' || (change.kind === 'roles' && !change.roles.includes('administrator'));
}

async function isOtherAdministrator(tx: Transaction, except: PersonId): Promise<boolean> {
  const active = { roles: { has: 'administrator' as const }, disabledAt: null, passwordHash: { not: null } };
  return (await tx.person.count({ where: { ...active, id: { not: except } } })) > 0;
}

/** Disabling ends the sessions too: an account that is enabled again begins without open doors. */
function columnsOf(change: StaffChange, at: Date) {
  if (change.kind === 'roles') return { roles: [...change.roles] };
  if (change.kind === 'enable') return { disabledAt: null };
  const ended = { sessionVersion: { increment: 1 } };
  return change.kind === 'disable' ? { ...ended, disabledAt: at } : ended;
}
