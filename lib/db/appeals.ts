import { db, type Transaction } from './client';
import { recordLog } from './log';
import type { AppealId, PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

/** The open appeals about one comment, each with the decision that it names. */
export async function listOpenAppeals(commentId: string) {
  const appeals = await db.appeal.findMany({
    where: { commentId, state: 'open' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, by: true, text: true, createdAt: true, logSeq: true },
  });
  const decisions = await db.logEntry.findMany({
    where: { seq: { in: appeals.map(({ logSeq }) => logSeq) } },
    select: { seq: true, at: true, actorId: true, actorKind: true, act: true, rule: true, note: true },
  });
  return appeals.map((appeal) => ({ ...appeal, decision: decisions.find(({ seq }) => seq === appeal.logSeq) ?? null }));
}

/** What an appeal is decided on; null when there is none. */
export async function findAppeal(id: AppealId) {
  const row = await db.appeal.findUnique({
    where: { id },
    select: { by: true, state: true, logSeq: true, comment: { select: { id: true, personId: true } } },
  });
  if (!row) return null;
  const decision = await db.logEntry.findUnique({ where: { seq: row.logSeq }, select: { actorId: true } });
  return { by: row.by, state: row.state, ownerId: row.comment.personId, deciderId: decision?.actorId ?? null };
}

export interface AppealDecision {
  readonly id: AppealId;
  readonly outcome: 'upheld' | 'rejected';
  readonly reasons: string;
  /** The rule that a comment is removed under when a reporter's appeal is upheld. */
  readonly removeUnder: { readonly rule: string; readonly note: string } | null;
  readonly by: PersonId;
  readonly at: Date;
}

/**
 * Decides an open appeal, once. Upheld for the author: a declined comment is published, and the log counts it against the
 * rule and whatever in the words had caused the finding. Upheld for a reporter: a published one goes under a rule. The
 * database refuses whoever took the decision and whoever wrote the comment. `decided`: somebody was faster.
 */
export async function recordAppealDecision(
  decision: AppealDecision,
): Promise<Result<{ readonly articleId: string; readonly slug: string }, 'decided'>> {
  const { id, outcome, reasons, by, at } = decision;
  return db.$transaction(async (tx) => {
    const { count } = await tx.appeal.updateMany({
      where: { id, state: 'open' },
      data: { state: outcome, reasons, decidedById: by, decidedAt: at },
    });
    if (count === 0) return err('decided');
    const appeal = await tx.appeal.findUniqueOrThrow({
      where: { id },
      select: {
        by: true,
        logSeq: true,
        comment: {
          select: { id: true, state: true, revision: true, articleId: true, article: { select: { slug: true } } },
        },
      },
    });
    const { comment } = appeal;
    const appealed = await tx.logEntry.findUniqueOrThrow({
      where: { seq: appeal.logSeq },
      select: { rule: true, revision: true },
    });
    const to = outcome === 'upheld' ? await turn(tx, appeal.by, comment, decision) : comment.state;
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: `appeal-${outcome}`,
      commentId: comment.id,
      articleId: comment.articleId,
      revision: comment.revision,
      fromState: comment.state,
      toState: to,
      note: reasons,
      rule: appeal.by === 'author' ? appealed.rule : (decision.removeUnder?.rule ?? null),
      facts: {
        appeal: id,
        decision: appeal.logSeq.toString(),
        by: appeal.by,
        source: 'appeal',
        causes:
          outcome === 'upheld' && appeal.by === 'author'
            ? await causesOf(tx, comment.id, appealed.revision, appealed.rule)
            : [],
      },
    });
    return ok({ articleId: comment.articleId, slug: comment.article.slug });
  });
}

interface Standing {
  readonly id: string;
  readonly state: string;
}

/** Brings the comment where the appeal wants it, if it still stands where the decision left it. Answers its state. */
async function turn(
  tx: Transaction,
  by: string,
  comment: Standing,
  { at, removeUnder }: AppealDecision,
): Promise<string> {
  if (by === 'author') {
    const { count } = await tx.comment.updateMany({
      where: { id: comment.id, state: 'declined' },
      data: {
        state: 'published',
        version: { increment: 1 },
        decidedAt: at,
        decidedRule: null,
        decidedNote: null,
        publishedAt: at,
      },
    });
    return count === 1 ? 'published' : comment.state;
  }
  if (!removeUnder) return comment.state;
  const { count } = await tx.comment.updateMany({
    where: { id: comment.id, state: 'published' },
    data: {
      state: 'declined',
      version: { increment: 1 },
      decidedAt: at,
      decidedRule: removeUnder.rule,
      decidedNote: removeUnder.note,
    },
  });
  return count === 1 ? 'declined' : comment.state;
}

/** What in the words had caused the finding that the decision rested on: list entries, never the words themselves. */
async function causesOf(
  tx: Transaction,
  commentId: string,
  revision: number | null,
  rule: string | null,
): Promise<string[]> {
  if (revision === null || rule === null) return [];
  const found = await tx.finding.findMany({
    where: { rule, commentRevision: { commentId, number: revision } },
    select: { cause: true },
  });
  return [...new Set(found.map(({ cause }) => cause))];
}

/** How often appeals were upheld against each rule since then. */
export async function countUpheldByRule(since: Date): Promise<Readonly<Record<string, number>>> {
  const groups = await db.logEntry.groupBy({
    by: ['rule'],
    where: { act: 'appeal-upheld', at: { gte: since }, rule: { not: null } },
    _count: true,
  });
  return Object.fromEntries(groups.map(({ rule, _count }) => [rule ?? '', _count]));
}
