import { db } from './client';
import type { LegalCaseRow } from './legal-cases';
import { recordLog } from './log';
import { noticeRule } from '@/lib/domain/legal-case';

/**
 * The complainant takes an open notice back: the case is closed, and a comment that was hidden for it stands again. False
 * when the case was closed meanwhile.
 */
export async function recordWithdrawnNotice(found: LegalCaseRow, at: Date): Promise<boolean> {
  const { id, version, commentId, articleId, reportId, standing } = found;
  return db
    .$transaction(async (tx) => {
      const hidden = commentId !== null && standing === 'hidden';
      const shown =
        hidden &&
        (
          await tx.comment.updateMany({
            where: { id: commentId, state: 'declined', decidedRule: noticeRule },
            data: {
              state: 'published',
              version: { increment: 1 },
              decidedAt: at,
              decidedRule: null,
              decidedNote: null,
            },
          })
        ).count === 1;
      const { count } = await tx.legalCase.updateMany({
        where: { id, version, state: 'open' },
        data: { state: 'closed', outcome: 'withdrawn', closedAt: at, version: { increment: 1 } },
      });
      if (count === 0) throw new Closed();
      if (reportId !== null)
        await tx.report.updateMany({
          where: { id: reportId, state: 'open' },
          data: { state: 'kept', outcome: 'You withdrew this notice.', closedAt: at },
        });
      await recordLog(tx, {
        at,
        actorKind: 'reader',
        act: 'legal-withdrawn',
        commentId,
        articleId,
        fromState: shown ? 'declined' : null,
        toState: shown ? 'published' : null,
        facts: { case: id },
      });
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof Closed) return false;
      throw error;
    });
}

/** Takes the transaction back when the case was closed meanwhile. */
class Closed extends Error {}
