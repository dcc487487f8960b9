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

/** Adds a row. Call it inside the transaction of the change that it tells of. The database links the chain. */
export async function recordLog(tx: Database, row: LogRow): Promise<void> {
  await tx.logEntry.create({ data: { ...row, facts: row.facts ?? {} }, select: { seq: true } });
}

/** What the log page shows. */
export interface LogFilter {
  readonly commentId?: string;
  readonly articleId?: string;
  /** Rows older than this sequence number. */
  readonly before?: bigint;
  readonly take: number;
}

/** A row with the name of the person behind it. */
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
  const ids = [...new Set(rows.flatMap((row) => (row.actorId ? [row.actorId] : [])))];
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.map((row) => ({ ...row, actorName: row.actorId ? (names.get(row.actorId) ?? null) : null }));
}
