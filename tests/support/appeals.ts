import { db } from '@/lib/db/client';
import { insertAppeal } from '@/lib/db/receipt-acts';
import { appealId, articleId, type AppealId, type CommentId } from '@/lib/domain/ids';
import { noon } from '@/tests/support/newsroom';

/** The author's appeal against the last decision on a comment. */
export async function openAppeal(commentId: CommentId, at: Date = noon): Promise<AppealId> {
  const decision = await db.logEntry.findFirstOrThrow({
    where: { commentId, actorKind: 'person', toState: { not: null } },
    orderBy: { seq: 'desc' },
  });
  const appeal = { commentId, logSeq: decision.seq, by: 'author', reportId: null, text: 'Please look again.' } as const;
  if (!(await insertAppeal(appeal, articleId.parse(decision.articleId), at)))
    throw new Error('This decision was appealed already.');
  const row = await db.appeal.findFirstOrThrow({ where: { commentId, state: 'open' }, select: { id: true } });
  return appealId.parse(row.id);
}
