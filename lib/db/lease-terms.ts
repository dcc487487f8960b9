import { Prisma } from './generated/client';
import { leaseHorizon, leaseSeconds, returnHours } from '@/lib/domain/desk-times';
import type { PersonId } from '@/lib/domain/ids';

/** When a lease that is taken now ends. */
export const leaseEnd = (now: Date) => new Date(now.getTime() + leaseSeconds * 1000);

/**
 * Whether a comment `c` can be this person's next: not their own, in nobody else's hands, and not one that came back with
 * the changes that somebody else asked for and may still look at first. As in `isLeased`, a lease that ends beyond
 * the horizon is over.
 */
export function isFreeFor(by: PersonId, now: Date): Prisma.Sql {
  const theirs = new Date(now.getTime() - returnHours * 3600_000);
  return Prisma.sql`(c.person_id IS NULL OR c.person_id <> ${by}::uuid)
    AND (c.lease_until IS NULL OR c.lease_until < ${now} OR c.lease_until > ${leaseHorizon(now)} OR c.lease_by_id = ${by}::uuid)
    AND (c.returns_to_id IS NULL OR c.returns_to_id = ${by}::uuid OR c.returned_at < ${theirs})`;
}
