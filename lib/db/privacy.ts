import { db } from './client';
import { deleteWords } from './receipt-acts';
import { recordLog } from './log';

const day = 24 * 3600_000;

/** What one run deleted, by kind. */
export interface Tidied {
  readonly emails: number;
  readonly bodies: number;
  readonly subscriptions: number;
  readonly letters: number;
  readonly tokens: number;
  readonly contacts: number;
}

/** Deletes the e-mails of comments decided before. A subscription holds its own copy, for as long as it lasts. */
export async function deleteOldEmails(decidedBefore: Date): Promise<number> {
  const { count } = await db.comment.updateMany({
    where: {
      emailSealed: { not: null },
      decidedAt: { lt: decidedBefore },
      state: { notIn: ['held', 'changes_requested', 'referred'] },
      legalCases: { none: { state: 'open' } },
    },
    data: { emailSealed: null },
  });
  return count;
}

/** Deletes the words of comments declined before, unless an appeal about them is open. */
export async function deleteDeclinedBodies(decidedBefore: Date, take: number, now: Date): Promise<number> {
  const rows = await db.comment.findMany({
    where: {
      state: 'declined',
      decidedAt: { lt: decidedBefore },
      revisions: { some: { body: { not: '' } } },
      appeals: { none: { state: 'open' } },
      legalCases: { none: { state: 'open' } },
    },
    take,
    select: { id: true, articleId: true, revision: true },
  });
  for (const row of rows) {
    await db.$transaction(async (tx) => {
      await deleteWords(tx, row.id);
      await tx.report.updateMany({ where: { commentId: row.id, state: { not: 'open' } }, data: { snapshot: '' } });
      await recordLog(tx, {
        at: now,
        actorKind: 'system',
        act: 'words-deleted',
        commentId: row.id,
        articleId: row.articleId,
        revision: row.revision,
      });
    });
  }
  return rows.length;
}

/** Deletes wishes for letters that nobody confirmed. Those about a comment that still waits are not old yet. */
export async function deleteUnconfirmed(createdBefore: Date): Promise<number> {
  const { count } = await db.subscription.deleteMany({
    where: {
      confirmedAt: null,
      createdAt: { lt: createdBefore },
      OR: [
        { commentId: null },
        { comment: { decidedAt: { lt: createdBefore } } },
        { comment: { state: { in: ['withdrawn', 'erased'] } } },
      ],
    },
  });
  return count;
}

/** Deletes what is left of letters that ended long ago, and tokens whose time is over. */
export async function deleteSpent(now: Date): Promise<{ readonly letters: number; readonly tokens: number }> {
  const [letters, tokens] = await Promise.all([
    db.letter.deleteMany({ where: { state: { not: 'queued' }, endedAt: { lt: new Date(now.getTime() - 30 * day) } } }),
    db.spentToken.deleteMany({ where: { expiresAt: { lt: now } } }),
  ]);
  return { letters: letters.count, tokens: tokens.count };
}

/** Deletes names and addresses of reporters whose report was closed before. */
export async function deleteReportContacts(closedBefore: Date): Promise<number> {
  const { count } = await db.report.updateMany({
    where: { contactSealed: { not: null }, closedAt: { lt: closedBefore } },
    data: { contactSealed: null },
  });
  return count;
}

/** Deletes who complained, and the copies of words that are erased, from legal cases closed before. */
export async function deleteCaseContacts(closedBefore: Date): Promise<number> {
  await db.legalCase.updateMany({
    where: {
      closedAt: { lt: closedBefore },
      OR: [{ snapshot: { not: '' } }, { answerText: { not: '' } }],
      comment: { state: { in: ['erased', 'withdrawn'] } },
    },
    data: { snapshot: '', answerText: '' },
  });
  const { count } = await db.legalCase.updateMany({
    where: { complainantSealed: { not: null }, closedAt: { lt: closedBefore } },
    data: { complainantSealed: null },
  });
  return count;
}
