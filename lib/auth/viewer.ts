import { connection } from 'next/server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { addressOf } from './address';
import { auth } from './config';
import { isDatabaseAway } from '@/lib/db/errors';
import { findActivePerson } from '@/lib/db/people';
import { err, ok, type Result } from '@/lib/domain/result';
import { guest, type Viewer } from '@/lib/domain/viewer';

const sessionUser = z.object({ id: z.uuid(), version: z.number().int() });

/**
 * Who is at the door: the session says who claims to be there, the database says whether they still may, and as what.
 * `away` when there is a session but nobody can be asked.
 */
export async function currentViewer(): Promise<Result<Viewer, 'away'>> {
  await connection();
  const session = await auth();
  const user = sessionUser.safeParse(session?.user);
  if (!user.success) return ok(guest);
  try {
    const person = await findActivePerson(user.data.id, user.data.version);
    if (!person) return ok(guest);
    const { id, name, roles } = person;
    return ok(roles.length === 0 ? { kind: 'reader', id, name } : { kind: 'staff', id, name, roles });
  } catch (error) {
    if (isDatabaseAway(error)) return err('away');
    throw error;
  }
}

/** Where the request of this act came from. */
export async function currentAddress(): Promise<string> {
  return addressOf(await headers());
}

/** What tells one guest from another on one day. Only ever hashed, under a salt of that day. */
export async function currentTrace(): Promise<{ readonly address: string; readonly userAgent: string }> {
  const given = await headers();
  return { address: addressOf(given), userAgent: given.get('x-reader-agent') ?? given.get('user-agent') ?? '' };
}
