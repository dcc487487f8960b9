import { db, type Database } from './client';
import { keyedHash, receiptHash, unseal } from './secrets';
import { insertLetter, type NewLetter } from './letters';
import { recordLog } from './log';
import type { Measure } from './generated/client';
import type { CommentId, MeasureId, PersonId } from '@/lib/domain/ids';
import type { MeasureKind } from '@/lib/domain/measure';

/** A measure as kept. Written from the form alone: `kind` holds nothing but its kinds. */
export type KeptMeasure = Omit<Measure, 'kind'> & { readonly kind: MeasureKind };
const kept = (row: Measure): KeptMeasure => ({ ...row, kind: row.kind as MeasureKind });

/** What holds at a moment. */
export const inForce = (now: Date) => ({ liftedAt: null, OR: [{ endsAt: null }, { endsAt: { gt: now } }] });

/** The code of the page on which its author reads a measure. Made anew whenever it is needed, never kept. */
export function measureCode(id: string): string {
  return keyedHash('measure', id).slice(0, 32);
}

/** Whoever wrote a comment, as far as it is known; null when there is no such comment. */
export async function findAuthor(id: CommentId) {
  const row = await db.comment.findUnique({
    where: { id },
    select: {
      id: true,
      articleId: true,
      state: true,
      authorKey: true,
      authorName: true,
      personId: true,
      emailSealed: true,
      person: { select: { email: true, roles: true } },
    },
  });
  if (!row) return null;
  const { person, emailSealed, ...author } = row;
  return {
    ...author,
    isStaff: (person?.roles.length ?? 0) > 0,
    email: person?.email ?? (emailSealed === null ? null : unseal(emailSealed)),
  };
}

/** All measures about an author, the newest first. */
export async function listMeasures(authorKey: string): Promise<readonly KeptMeasure[]> {
  return (await db.measure.findMany({ where: { authorKey }, orderBy: { imposedAt: 'desc' }, take: 100 })).map(kept);
}

/** What holds now, all authors together: those with an open appeal first, then the newest. */
export async function listMeasuresInForce(now: Date, take: number): Promise<readonly KeptMeasure[]> {
  const rows = await db.measure.findMany({
    where: { ...inForce(now), kind: { not: 'note' } },
    orderBy: [{ imposedAt: 'desc' }],
    take,
  });
  const appealed = (row: Measure) => row.appealedAt !== null && row.appealOutcome === null;
  return [...rows.filter(appealed), ...rows.filter((row) => !appealed(row))].map(kept);
}

export async function findMeasure(id: MeasureId): Promise<KeptMeasure | null> {
  const row = await db.measure.findUnique({ where: { id } });
  return row && kept(row);
}

/** The measure behind the code of its author's page; null when there is none, and for notes. */
export async function findMeasureByCode(code: string): Promise<KeptMeasure | null> {
  const row = await db.measure.findUnique({ where: { codeHash: receiptHash(code) } });
  return row && row.kind !== 'note' ? kept(row) : null;
}

/** What keeps an author from commenting now: closing out before a suspension, of these the longest. */
export async function findBar(authorKey: string | null, now: Date): Promise<KeptMeasure | null> {
  if (authorKey === null) return null;
  const rows = await db.measure.findMany({
    where: { authorKey, kind: { in: ['suspend', 'close_out'] }, ...inForce(now) },
    orderBy: [{ kind: 'asc' }, { endsAt: 'desc' }],
    take: 1,
  });
  return rows[0] ? kept(rows[0]) : null;
}

/** Whether everything that an author writes waits for a person. */
export async function isHeldAlways(authorKey: string | null, now: Date): Promise<boolean> {
  if (authorKey === null) return false;
  return (await db.measure.count({ where: { authorKey, kind: 'hold', ...inForce(now) } })) > 0;
}

/** What the author of a comment is told of: measures imposed since it was sent, or by reason of it. Never notes. */
export async function listTold(authorKey: string | null, submittedAt: Date): Promise<readonly KeptMeasure[]> {
  if (authorKey === null) return [];
  const rows = await db.measure.findMany({
    where: { authorKey, kind: { not: 'note' }, imposedAt: { gte: submittedAt } },
    orderBy: { imposedAt: 'desc' },
    take: 10,
  });
  return rows.map(kept);
}

export interface NewMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly authorKey: string;
  readonly personId: string | null;
  readonly authorName: string;
  readonly commentId: CommentId;
  readonly articleId: string;
  readonly rule: string | null;
  readonly ruleVersion: number | null;
  readonly facts: string;
  readonly endsAt: Date | null;
  readonly letter: NewLetter | null;
  readonly by: PersonId;
  readonly at: Date;
}

/** Imposes a measure, with its log row and its letter. False when one of the kind holds already; notes are as many as one likes. */
export async function insertMeasure({ articleId, letter, by, at, ...measure }: NewMeasure): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // One at a time for each author: of two moderators the slower one is told.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${measure.authorKey}, 0))`;
    const { authorKey, kind } = measure;
    if (kind !== 'note' && (await tx.measure.count({ where: { authorKey, kind, ...inForce(at) } })) > 0) return false;
    const codeHash = receiptHash(measureCode(measure.id));
    await tx.measure.create({ data: { ...measure, codeHash, imposedAt: at, imposedById: by }, select: { id: true } });
    const told = kind !== 'note';
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: `measure-${kind.replace('_', '-')}`,
      commentId: measure.commentId,
      articleId,
      rule: measure.rule,
      // What was said to the author. A note is among the staff, and the log is open to more people than that.
      note: told ? measure.facts : null,
      facts: {
        measure: measure.id,
        ruleVersion: measure.ruleVersion,
        endsAt: measure.endsAt?.toISOString() ?? null,
        ...(measure.personId ? { person: measure.personId } : {}),
      },
    });
    if (letter) await insertLetter(tx, letter, at);
    return true;
  });
}

/** Lifts a measure that holds. False when it does not hold any more. */
export async function recordLift(id: MeasureId, why: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction((tx) => lift(tx, id, why, by, at));
}

/** Lifts inside a transaction: an appeal that is upheld lifts too. */
export async function lift(tx: Database, id: string, why: string, by: PersonId, at: Date): Promise<boolean> {
  const { count } = await tx.measure.updateMany({
    where: { id, ...inForce(at) },
    data: { liftedAt: at, liftedById: by, liftedWhy: why },
  });
  if (count === 0) return false;
  const row = await tx.measure.findUniqueOrThrow({ where: { id }, select: { kind: true, commentId: true } });
  await recordLog(tx, {
    at,
    actorKind: 'person',
    actorId: by,
    act: 'measure-lifted',
    commentId: row.commentId,
    facts: { measure: id, kind: row.kind },
  });
  return true;
}
