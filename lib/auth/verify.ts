import { isRightPassword } from '@/lib/db/passwords';
import { findCredentials, recordSignIn } from '@/lib/db/people';
import { givePointBack, takePoint } from '@/lib/db/rate-limits';
import type { PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

export interface SignedIn {
  readonly id: PersonId;
  readonly sessionVersion: number;
}

/** `wrong` says neither whether the account exists nor whether it is disabled. */
export type SignInRefusal = { readonly kind: 'wrong' } | { readonly kind: 'too-often'; readonly seconds: number };

/** Checks an address and a password, within the limits by account and by network address. */
export async function verifySignIn(
  email: string,
  password: string,
  by: { readonly address: string; readonly now: Date },
): Promise<Result<SignedIn, SignInRefusal>> {
  const wait =
    (await takePoint('sign-in:address', by.address, by.now)) ??
    (await takePoint('sign-in:account', email.toLowerCase(), by.now));
  if (wait !== null) return err({ kind: 'too-often', seconds: wait });
  const person = await findCredentials(email);
  const right = await isRightPassword(person?.passwordHash ?? null, password);
  if (!person || !right || person.disabled) return err({ kind: 'wrong' });
  // Only guesses count: somebody who signs in often is not locked out of the desk.
  await Promise.all([
    givePointBack('sign-in:address', by.address, by.now),
    givePointBack('sign-in:account', email.toLowerCase(), by.now),
  ]);
  await recordSignIn(person.id, by.now);
  return ok({ id: person.id, sessionVersion: person.sessionVersion });
}
