import { db } from './client';
import { recordLog } from './log';
import { stateAfter, type CommentState, type Decision } from '@/lib/domain/comment';
import type { ArticleId, CommentId, PersonId } from '@/lib/domain/ids';
import { articleId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

/** Who was faster, so that the slower moderator can be told. */
export interface DecidedMeanwhile {
  readonly state: CommentState;
  readonly revision: number;
  readonly by: string | null;
  readonly at: Date | null;
}

export interface DecisionRecord {
  readonly commentId: CommentId;
  readonly decision: Decision;
  /** The revision that the moderator read. */
  readonly revision: number;
  readonly by: PersonId;
  readonly at: Date;
}

/**
 * Records a decision on a held comment, if the comment still stands as the moderator read it. State, revision and
 * "not one's own" are all in the `where`: nothing is overwritten, and of two moderators exactly one decides.
 */
export async function recordDecision(
  record: DecisionRecord,
): Promise<Result<{ readonly articleId: ArticleId; readonly slug: string }, DecidedMeanwhile | null>> {
  const { decision, at, by } = record;
  const to = stateAfter(decision);
  const reason = decision.kind === 'decline' || decision.kind === 'request-changes' ? decision : null;
  const done = await db.$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: {
        id: record.commentId,
        state: 'held',
        revision: record.revision,
        OR: [{ personId: null }, { personId: { not: by } }],
      },
      data: {
        state: to,
        version: { increment: 1 },
        decidedAt: at,
        decidedRule: reason?.rule ?? null,
        decidedNote: reason?.note ?? null,
        ...(to === 'published' ? { publishedAt: at } : {}),
      },
    });
    if (count === 0) return null;
    const row = await tx.comment.findUniqueOrThrow({
      where: { id: record.commentId },
      select: { articleId: true, article: { select: { slug: true } } },
    });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: `comment-${decision.kind}`,
      commentId: record.commentId,
      articleId: row.articleId,
      revision: record.revision,
      fromState: 'held',
      toState: to,
      rule: reason?.rule ?? null,
      note: reason?.note ?? null,
    });
    return { articleId: articleId.parse(row.articleId), slug: row.article.slug };
  });
  return done ? ok(done) : err(await findDecidedMeanwhile(record.commentId));
}

/** Where the comment stands now and who brought it there; null when there is no such comment. */
async function findDecidedMeanwhile(id: CommentId): Promise<DecidedMeanwhile | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { state: true, revision: true, decidedAt: true } });
  if (!row) return null;
  const last = await db.logEntry.findFirst({
    where: { commentId: id, actorKind: 'person', toState: row.state },
    orderBy: { seq: 'desc' },
    select: { actorId: true },
  });
  const person = last?.actorId ? await db.person.findUnique({ where: { id: last.actorId }, select: { name: true } }) : null;
  return { state: row.state, revision: row.revision, by: person?.name ?? null, at: row.decidedAt };
}
