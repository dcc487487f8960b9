import { z } from 'zod';
import { db, type Database } from './client';
import type { Prisma } from './generated/client';

/** One row of the log. `facts` never hold the words of a comment or anybody's address. */
export interface LogRow {
  readonly at: Date;
  readonly actorKind: 'person' | 'rule' | 'author' | 'reader' | 'system';
  readonly actorId?: string | null;
  readonly act: string;
  readonly commentId?: string | null;
  readonly articleId?: string | null;
  readonly revision?: number | null;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly rule?: string | null;
  readonly note?: string | null;
  readonly facts?: Prisma.InputJsonObject;
}

/** Adds a row. Call it inside the transaction of the change that it tells of. The database links the chain. Answers its number. */
export async function recordLog(tx: Database, row: LogRow): Promise<bigint> {
  const { seq } = await tx.logEntry.create({ data: { ...row, facts: row.facts ?? {} }, select: { seq: true } });
  return seq;
}

/** The person whom an act was done to stands among its facts. */
const concernedPerson = z.object({ person: z.uuid() }).nullable().catch(null);

/** What the log page shows. */
export interface LogFilter {
  readonly commentId?: string;
  readonly articleId?: string;
  /** Rows older than this sequence number. */
  readonly before?: bigint;
  readonly take: number;
}

/** A row with the names of the person behind it and of the person it was done to. */
export type ListedLogRow = Awaited<ReturnType<typeof recentLog>>[number];

/** The newest rows first. */
export async function recentLog(filter: LogFilter) {
  const rows = await db.logEntry.findMany({
    where: {
      ...(filter.commentId ? { commentId: filter.commentId } : {}),
      ...(filter.articleId ? { articleId: filter.articleId } : {}),
      ...(filter.before ? { seq: { lt: filter.before } } : {}),
    },
    orderBy: { seq: 'desc' },
    take: filter.take,
  });
  const concerned = rows.map((row) => ({ ...row, aboutId: concernedPerson.parse(row.facts)?.person ?? null }));
  const ids = new Set(concerned.flatMap((row) => [row.actorId, row.aboutId].filter((id) => id !== null)));
  const people = await db.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return concerned.map((row) => ({ ...row, actorName: nameOf(row.actorId), aboutName: nameOf(row.aboutId) }));
}
