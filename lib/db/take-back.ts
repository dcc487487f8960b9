import { db } from './client';
import { recordLog } from './log';
import type { Decided } from './decisions';
import { undoSeconds } from './settling';
import { articleId, commentId, type CommentId, type PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

/** Acts that can be undone for a few seconds by who did them. */
const undoable = [
  'comment-publish',
  'comment-publish-masked',
  'comment-decline',
  'comment-request-changes',
  'comment-refer',
];

/** A comment as nobody had decided on it. */
export const undecided = {
  state: 'held',
  version: { increment: 1 },
  decidedAt: null,
  decidedRule: null,
  decidedNote: null,
  publishedAt: null,
} as const;

/**
 * Undoes a decision while its author has not heard of it: by the person who took it, within the seconds that are set for it, and only if nothing
 * happened to the comment since. The log keeps both rows. `too-late` otherwise.
 */
export async function recordUndo(id: CommentId, by: PersonId, at: Date): Promise<Result<Decided, 'too-late'>> {
  return db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({
      where: { id },
      select: { state: true, version: true, revision: true, articleId: true, article: { select: { slug: true } } },
    });
    const last = await tx.logEntry.findFirst({ where: { commentId: id }, orderBy: { seq: 'desc' } });
    const fresh = last !== null && at.getTime() - last.at.getTime() <= undoSeconds * 1000;
    if (!comment || !fresh || last.actorId !== by || !undoable.includes(last.act) || last.toState !== comment.state)
      return err('too-late');
    const read = last.revision ?? comment.revision;
    const { count } = await tx.comment.updateMany({
      where: { id, version: comment.version, state: comment.state },
      data: { ...undecided, revision: read },
    });
    if (count === 0) return err('too-late');
    // A decision that never was is not looked at a second time.
    await tx.secondReview.deleteMany({ where: { logSeq: last.seq } });
    // Masked words were made by the decision alone: they go with it.
    await tx.commentRevision.deleteMany({ where: { commentId: id, number: { gt: read } } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'comment-undo',
      commentId: id,
      articleId: comment.articleId,
      revision: read,
      fromState: comment.state,
      toState: 'held',
      facts: { undoes: last.seq.toString() },
    });
    return ok({ articleId: articleId.parse(comment.articleId), slug: comment.article.slug });
  });
}

/** The last decision of a person, while it can be undone. */
export async function findFreshDecision(by: PersonId, now: Date) {
  const last = await db.logEntry.findFirst({
    where: { actorId: by, commentId: { not: null }, toState: { not: null } },
    orderBy: { seq: 'desc' },
    select: { act: true, at: true, commentId: true, facts: true },
  });
  if (!last?.commentId || !undoable.includes(last.act)) return null;
  const seconds = undoSeconds - Math.floor((now.getTime() - last.at.getTime()) / 1000);
  if (seconds <= 0 || seconds > undoSeconds) return null;
  const comment = await db.comment.findUnique({ where: { id: last.commentId }, select: { authorName: true } });
  return (
    comment && { commentId: commentId.parse(last.commentId), act: last.act, authorName: comment.authorName, seconds }
  );
}

export type RevertRefusal = 'not-decided' | 'changed' | 'appealed';

/**
 * Reverts a decision as a new one: the comment waits again, and its author sees that. `appealed`: an appeal is open, which
 * another person decides; `changed`: it no longer stands as it was read.
 */
export async function recordRevert(
  id: CommentId,
  version: number,
  note: string,
  { by, at }: { readonly by: PersonId; readonly at: Date },
): Promise<Result<Decided, RevertRefusal>> {
  return db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({
      where: { id },
      select: {
        state: true,
        version: true,
        revision: true,
        articleId: true,
        article: { select: { slug: true } },
        appeals: { where: { state: 'open' }, take: 1, select: { id: true } },
      },
    });
    if (!comment || !['published', 'declined', 'changes_requested'].includes(comment.state)) return err('not-decided');
    if (comment.appeals.length > 0) return err('appealed');
    const { count } = await tx.comment.updateMany({
      where: { id, version, state: comment.state, OR: [{ personId: null }, { personId: { not: by } }] },
      data: undecided,
    });
    if (count === 0) return err('changed');
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'comment-revert',
      commentId: id,
      articleId: comment.articleId,
      revision: comment.revision,
      fromState: comment.state,
      toState: 'held',
      note: note === '' ? null : note,
    });
    return ok({ articleId: articleId.parse(comment.articleId), slug: comment.article.slug });
  });
}
