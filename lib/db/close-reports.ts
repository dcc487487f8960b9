import type { Transaction } from './client';
import { recordLog } from './log';
import { refreshPriority } from './priority';
import type { CommentId, PersonId } from '@/lib/domain/ids';

interface Closing {
  readonly commentId: CommentId;
  readonly articleId: string;
  readonly state: 'upheld' | 'kept';
  readonly outcome: string;
  readonly by: PersonId;
  readonly at: Date;
  /** This report alone; none: all that are open. */
  readonly only?: string | undefined;
}

/** Closes the open reports on a comment, each with a log row that its reporter can appeal against. */
export async function closeReports(tx: Transaction, closing: Closing): Promise<void> {
  const { commentId, articleId, state, outcome, by, at, only } = closing;
  const open = await tx.report.findMany({
    where: { commentId, state: 'open', ...(only === undefined ? {} : { id: only }) },
    select: { id: true, reason: true },
  });
  for (const { id, reason } of open) {
    const closedSeq = await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'report-closed',
      commentId,
      articleId,
      facts: { report: id, reason, outcome: state },
    });
    await tx.report.update({ where: { id }, data: { state, outcome, closedAt: at, closedSeq }, select: { id: true } });
    await closeItsCase(tx, id, closing);
  }
  if (open.length > 0) await refreshPriority(tx, commentId);
}

/** A report of illegal content opened a legal case: decided here, it is closed with the same answer. */
async function closeItsCase(tx: Transaction, reportId: string, { commentId, articleId, ...closing }: Closing) {
  const { state, outcome: toComplainant, by, at } = closing;
  const outcome = state === 'upheld' ? 'removed' : 'kept';
  const open = { reportId, state: 'open' };
  const found = await tx.legalCase.findFirst({ where: open, select: { id: true } });
  if (!found) return;
  await tx.legalCase.updateMany({
    where: open,
    data: { state: 'closed', outcome, toComplainant, closedAt: at, closedById: by, version: { increment: 1 } },
  });
  await recordLog(tx, {
    at,
    actorKind: 'person',
    actorId: by,
    act: 'legal-closed',
    commentId,
    articleId,
    facts: { case: found.id, outcome },
  });
}
