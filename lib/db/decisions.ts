import { db, type Transaction } from './client';
import { recordLog } from './log';
import { sampleDecision } from './second-sample';
import { stateAfter, type CommentState, type Decision } from '@/lib/domain/comment';
import { articleId, type ArticleId, type CommentId, type PersonId } from '@/lib/domain/ids';
import { maskText, spansOfWords } from '@/lib/domain/mask';
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

export interface Decided {
  readonly articleId: ArticleId;
  readonly slug: string;
}

/**
 * Records a decision on a held comment, if the comment still stands as the moderator read it. State, revision and
 * "not one's own" are all in the `where`: nothing is overwritten, and of two moderators exactly one decides.
 * `nothing-to-mask` when the words to be masked do not stand in the comment.
 */
export async function recordDecision(
  record: DecisionRecord,
): Promise<Result<Decided, DecidedMeanwhile | 'nothing-to-mask' | null>> {
  const { decision, at, by } = record;
  const to = stateAfter(decision);
  const reason = decision.kind === 'decline' || decision.kind === 'request-changes' ? decision : null;
  const done = await db
    .$transaction(async (tx) => {
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
          leaseById: null,
          leaseUntil: null,
          ...(to === 'published' ? { publishedAt: at } : {}),
        },
      });
      if (count === 0) return null;
      const row = await tx.comment.findUniqueOrThrow({
        where: { id: record.commentId },
        select: { articleId: true, article: { select: { slug: true } } },
      });
      if (decision.kind === 'publish-masked' && !(await keepMasked(tx, record, decision))) throw new NothingToMask();
      const seq = await recordLog(tx, {
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
        facts: { source: 'own', detected: reason !== null && (await wasDetected(tx, record, reason.rule)) },
      });
      await sampleDecision(tx, { ...record, seq, rule: reason?.rule ?? null });
      return { articleId: articleId.parse(row.articleId), slug: row.article.slug };
    })
    .catch((error: unknown) => {
      if (error instanceof NothingToMask) return 'nothing-to-mask' as const;
      throw error;
    });
  if (done === 'nothing-to-mask') return err(done);
  return done ? ok(done) : err(await findDecidedMeanwhile(record.commentId));
}

/** Takes the transaction back when there turns out to be nothing to mask. */
class NothingToMask extends Error {}

/** Keeps the masked words as a revision of their own; the words as they were written stay with the staff. */
async function keepMasked(
  tx: Transaction,
  { commentId, revision }: DecisionRecord,
  { spans, words }: Extract<Decision, { kind: 'publish-masked' }>,
): Promise<boolean> {
  const read = await tx.commentRevision.findUniqueOrThrow({
    where: { commentId_number: { commentId, number: revision } },
    select: { body: true, screening: true, createdAt: true },
  });
  const body = maskText(read.body, [...spans, ...spansOfWords(read.body, words)]);
  if (body === null) return false;
  const number = revision + 1;
  const screening = read.screening ?? {};
  await tx.commentRevision.create({
    data: { commentId, number, body, screening, createdAt: read.createdAt },
    select: { id: true },
  });
  await tx.comment.update({ where: { id: commentId }, data: { revision: number }, select: { id: true } });
  return true;
}

/** Whether the screen had found what the decision rests on: statements of reasons must say so. */
async function wasDetected(tx: Transaction, { commentId, revision }: DecisionRecord, rule: string): Promise<boolean> {
  return (await tx.finding.count({ where: { rule, commentRevision: { commentId, number: revision } } })) > 0;
}

/** Where the comment stands now and who brought it there; null when there is no such comment. */
export async function findDecidedMeanwhile(id: CommentId): Promise<DecidedMeanwhile | null> {
  const row = await db.comment.findUnique({ where: { id }, select: { state: true, revision: true, decidedAt: true } });
  if (!row) return null;
  const last = await db.logEntry.findFirst({
    where: { commentId: id, actorKind: 'person', toState: row.state },
    orderBy: { seq: 'desc' },
    select: { actorId: true },
  });
  const person = last?.actorId
    ? await db.person.findUnique({ where: { id: last.actorId }, select: { name: true } })
    : null;
  return { state: row.state, revision: row.revision, by: person?.name ?? null, at: row.decidedAt };
}
