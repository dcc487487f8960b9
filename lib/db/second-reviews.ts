import { db } from './client';
import type { Prisma } from './generated/client';
import { recordLog } from './log';
import type { PersonId } from '@/lib/domain/ids';
import { judgements, type JudgedPair, type Judgement } from '@/lib/domain/second-review';

/** Days in which a second look is of use, and in which a disagreement is shown. */
const days = { open: 14, shown: 30 };
const day = 24 * 3600_000;

/** Disagreements that are listed at once. */
const listed = 20;

/** What may be looked at by a person: decided by another, not their own words, and with words left. */
function openTo(viewer: PersonId, settledBefore: Date, now: Date): Prisma.SecondReviewWhereInput {
  return {
    judgedAt: null,
    firstById: { not: viewer },
    decidedAt: { gt: new Date(now.getTime() - days.open * day), lte: settledBefore },
    comment: {
      state: { in: ['published', 'declined', 'changes_requested'] },
      OR: [{ personId: null }, { personId: { not: viewer } }],
      revisions: { some: { body: { not: '' } } },
    },
  };
}

/** The next decision to look at, the oldest first: the words and their place, nothing of the decision. Null when none waits. */
export async function findNextSecond(viewer: PersonId, settledBefore: Date, now: Date) {
  const row = await db.secondReview.findFirst({
    where: openTo(viewer, settledBefore, now),
    orderBy: [{ decidedAt: 'asc' }, { logSeq: 'asc' }],
    select: {
      logSeq: true,
      revision: true,
      comment: {
        select: {
          authorName: true,
          article: { select: { slug: true, publishedRevision: { select: { title: true, dek: true } } } },
          parent: {
            select: { state: true, authorName: true, revisions: { orderBy: { number: 'desc' }, take: 1 } },
          },
          revisions: { select: { number: true, body: true, findings: { orderBy: { start: 'asc' } } } },
        },
      },
    },
  });
  return row && { seq: row.logSeq, revision: row.revision, ...row.comment };
}

/** How many wait for a person. The same condition as the next one. */
export async function countOpenSeconds(viewer: PersonId, settledBefore: Date, now: Date): Promise<number> {
  return db.secondReview.count({ where: openTo(viewer, settledBefore, now) });
}

export interface SecondJudgement {
  readonly seq: bigint;
  readonly second: Judgement;
  readonly secondRule: string | null;
  readonly note: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** Keeps a second judgement. False when somebody was faster, or it is not theirs to give. Nothing happens to the comment. */
export async function recordSecond(given: SecondJudgement, settledBefore: Date): Promise<boolean> {
  const { seq, second, secondRule, note, by, at } = given;
  return db.$transaction(async (tx) => {
    const { count } = await tx.secondReview.updateMany({
      where: { logSeq: seq, ...openTo(by, settledBefore, at) },
      data: { second, secondRule, note, secondById: by, judgedAt: at },
    });
    if (count === 0) return false;
    const { commentId } = await tx.secondReview.findUniqueOrThrow({
      where: { logSeq: seq },
      select: { commentId: true },
    });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'second-judged',
      commentId,
      facts: { decision: seq.toString() },
    });
    return true;
  });
}

const pairShape = { first: true, firstRule: true, second: true, secondRule: true } as const;

/** Pairs judged since a moment. Nothing in them says who judged. */
export async function listPairs(since: Date): Promise<readonly JudgedPair[]> {
  const rows = await db.secondReview.findMany({ where: { judgedAt: { gte: since } }, select: pairShape });
  return rows.map(pairFrom);
}

/** Judgements in which a person took part, first or second, the latest first: for the two of them alone. */
export async function listOwnPairs(viewer: PersonId, now: Date) {
  const rows = await db.secondReview.findMany({
    where: {
      judgedAt: { gt: new Date(now.getTime() - days.shown * day) },
      OR: [{ firstById: viewer }, { secondById: viewer }],
      comment: { state: { notIn: ['referred', 'erased', 'withdrawn'] } },
    },
    orderBy: { judgedAt: 'desc' },
    take: listed * 10,
    select: { ...pairShape, note: true, commentId: true, firstById: true, judgedAt: true },
  });
  return rows.map((row) => ({ ...row, ...pairFrom(row) }));
}

const known = (text: string | null): Judgement => judgements.find((one) => one === text) ?? 'publish';

function pairFrom(row: {
  first: string;
  firstRule: string | null;
  second: string | null;
  secondRule: string | null;
}): JudgedPair {
  return { first: known(row.first), firstRule: row.firstRule, second: known(row.second), secondRule: row.secondRule };
}
