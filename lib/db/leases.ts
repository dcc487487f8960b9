import { db } from './client';
import { Prisma } from './generated/client';
import { leaseEnd } from './lease-terms';
import { giveable, mild, type Given, type NextFor } from './next-in-line';
import { isLeased, leaseHorizon } from '@/lib/domain/desk-times';
import { commentId, personId, type CommentId, type PersonId } from '@/lib/domain/ids';

/**
 * Leads a moderator to the comment that should be read next, and leases it to them: what they have open already, else what
 * came back with the changes that they asked for, else the head of the queue that nobody else has open. `after`: leave out
 * this one and all before it. Null: none waits.
 */
export async function takeNext(next: NextFor, after: CommentId | null, mildOnly: boolean): Promise<Given | null> {
  const { by, now } = next;
  // What they have open, and what came back to them, is theirs: harsh or not, left out or not.
  const own = after === null ? await findLeased(by, now) : null;
  if (own) return (await renewLease(own.id, by, now)) ? own : takeNext(next, own.id, mildOnly);
  const theirs = { by, now, leftOutRules: [], leftOutCategoryIds: [] };
  const returned =
    after === null ? await leaseFirst(Prisma.sql`AND c.returns_to_id = ${by}::uuid`, theirs, null) : null;
  return returned ?? leaseFirst(mildOnly ? mild : Prisma.empty, next, after);
}

/**
 * Leases the first of those that wait and for which this holds. Rows that another "next" is just taking are skipped, not
 * waited for, so any number of moderators get comments of their own at once.
 */
async function leaseFirst(which: Prisma.Sql, next: NextFor, after: CommentId | null): Promise<Given | null> {
  const { by, now } = next;
  const rows = await db.$queryRaw<{ id: string; harsh: boolean }[]>`
    WITH place AS (SELECT queue_at, id FROM comments WHERE id = ${after}::uuid),
    next AS (
      SELECT c.id FROM comments c
      WHERE ${giveable(next)} ${which}
        AND (${after}::uuid IS NULL OR (c.queue_at, c.id) > (SELECT queue_at, id FROM place))
      ORDER BY c.queue_at, c.id LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    UPDATE comments c SET lease_by_id = ${by}::uuid, lease_until = ${leaseEnd(now)} FROM next WHERE c.id = next.id RETURNING c.id, c.harsh`;
  return rows[0] ? { id: commentId.parse(rows[0].id), harsh: rows[0].harsh } : null;
}

async function findLeased(by: PersonId, now: Date): Promise<Given | null> {
  const row = await db.comment.findFirst({
    where: {
      state: 'held',
      leaseById: by,
      leaseUntil: { gte: now },
      OR: [{ personId: null }, { personId: { not: by } }],
    },
    // What was opened last comes first: after an undo, the comment that was undone.
    orderBy: [{ leaseUntil: 'desc' }, { queueAt: 'asc' }, { id: 'asc' }],
    select: { id: true, harsh: true },
  });
  return row && { ...row, id: commentId.parse(row.id) };
}

/** Leases an open comment, or holds on to it. False when somebody else has it, or when it no longer waits. */
export async function renewLease(id: CommentId, by: PersonId, now: Date): Promise<boolean> {
  const { count } = await db.comment.updateMany({
    where: {
      id,
      state: 'held',
      OR: [
        { leaseById: null },
        { leaseById: by },
        { leaseUntil: { lt: now } },
        // The clock has gone back since.
        { leaseUntil: { gt: leaseHorizon(now) } },
      ],
    },
    data: { leaseById: by, leaseUntil: leaseEnd(now) },
  });
  return count === 1;
}

/** Lets go of a comment, so that it can be next for somebody else. */
export async function releaseLease(id: CommentId, by: PersonId): Promise<void> {
  await db.comment.updateMany({ where: { id, leaseById: by }, data: { leaseById: null, leaseUntil: null } });
}

/** Who has a comment open now; null when nobody does. */
export async function findHolder(
  id: CommentId,
  now: Date,
): Promise<{ readonly id: PersonId; readonly name: string } | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { leaseById: true, leaseUntil: true } });
  if (!row?.leaseById || !row.leaseUntil || !isLeased(row.leaseUntil, now)) return null;
  const person = await db.person.findUnique({ where: { id: row.leaseById }, select: { id: true, name: true } });
  return person && { id: personId.parse(person.id), name: person.name };
}
