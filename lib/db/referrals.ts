import { db, type Transaction } from './client';
import { recordLog } from './log';
import { deleteWords } from './receipt-acts';
import { seal } from './secrets';
import type { CommentId, PersonId } from '@/lib/domain/ids';
import { referralOutcomes, type ReferralOutcome } from '@/lib/domain/referral';

/** Settled referrals that the lane still lists. */
const settledListed = 50;

const shape = {
  id: true,
  version: true,
  decidedAt: true,
  submittedAt: true,
  article: { select: { publishedRevision: { select: { title: true } } } },
  referral: { select: { outcome: true } },
} as const;

/** What the lane knows of a referred comment without opening it. */
export interface ReferralRow {
  readonly id: string;
  readonly version: number;
  readonly story: string;
  readonly referredAt: Date;
  readonly settled: ReferralOutcome | null;
  /** Whether the screen referred it, and not a person. */
  readonly byScreen: boolean;
}

type Found = {
  id: string;
  version: number;
  decidedAt: Date | null;
  submittedAt: Date;
  article: { publishedRevision: { title: string } | null };
  referral: { outcome: string } | null;
};

const rowOf = (row: Found, byScreen: boolean): ReferralRow => ({
  byScreen,
  id: row.id,
  version: row.version,
  story: row.article.publishedRevision?.title ?? '',
  referredAt: row.decidedAt ?? row.submittedAt,
  settled: referralOutcomes.find((outcome) => outcome === row.referral?.outcome) ?? null,
});

/** Those that wait, the longest first, then those settled as not to be published. No words, no names. */
export async function listReferrals(): Promise<readonly ReferralRow[]> {
  const [waiting, settled] = await Promise.all([
    db.comment.findMany({
      where: { state: 'referred', referral: null },
      orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      select: shape,
    }),
    db.comment.findMany({
      where: { state: 'referred', referral: { isNot: null } },
      orderBy: { decidedAt: 'desc' },
      take: settledListed,
      select: shape,
    }),
  ]);
  const all = [...waiting, ...settled];
  const screened = await referredByScreen(all.map(({ id }) => id));
  return all.map((row) => rowOf(row, screened.has(row.id)));
}

/** Those of the comments that the screen brought here: their last referral in the log is a rule's. */
async function referredByScreen(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.logEntry.findMany({
    where: { commentId: { in: [...ids] }, act: 'comment-refer' },
    orderBy: { seq: 'asc' },
    select: { commentId: true, actorKind: true },
  });
  const last = new Map(rows.map((row) => [row.commentId ?? '', row.actorKind]));
  return new Set(ids.filter((id) => last.get(id) === 'rule'));
}

/** Opens a referred comment. The reading is logged before the words are given out, or they are not given out. */
export async function readReferral(id: CommentId, by: PersonId, at: Date) {
  return db.$transaction(async (tx) => {
    const row = await tx.comment.findFirst({
      where: { id, state: 'referred' },
      select: {
        ...shape,
        articleId: true,
        revision: true,
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } },
      },
    });
    if (!row) return null;
    const before = await tx.logEntry.findMany({
      where: { commentId: id, act: 'referred-read' },
      select: { actorId: true },
    });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'referred-read',
      commentId: id,
      articleId: row.articleId,
      revision: row.revision,
    });
    const people = new Set(before.map(({ actorId }) => actorId)).size;
    const byScreen = (await referredByScreen([id])).has(id);
    return { ...rowOf(row, byScreen), text: row.revisions[0]?.body ?? '', readings: { times: before.length, people } };
  });
}

export interface Settlement {
  readonly id: CommentId;
  readonly version: number;
  readonly outcome: ReferralOutcome;
  /** The words that may be published, when that is the outcome. */
  readonly masked: string;
  readonly by: PersonId;
  readonly at: Date;
}

const acts = {
  published_masked: 'referred-published',
  not_published: 'referred-not-published',
  deleted_by_wish: 'referred-deleted',
  returned: 'referred-returned',
} as const;
const states = {
  published_masked: 'published',
  not_published: 'referred',
  deleted_by_wish: 'erased',
  returned: 'held',
} as const;

/** Settles a referral that stands as it was read. Null when it does not: somebody was faster. */
export async function recordSettlement(settlement: Settlement): Promise<{ readonly articleId: string } | null> {
  const { id, outcome, by, at } = settlement;
  return db.$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id, state: 'referred', version: settlement.version, referral: null },
      data: { state: states[outcome], version: { increment: 1 }, ...columns(outcome, at) },
    });
    if (count === 0) return null;
    const row = await tx.comment.findUniqueOrThrow({ where: { id }, select: { articleId: true, revision: true } });
    const wordsSealed = outcome === 'published_masked' ? await replaceWords(tx, id, settlement.masked) : null;
    if (outcome === 'deleted_by_wish') await deleteWords(tx, id);
    if (outcome !== 'returned')
      await tx.referral.create({
        data: { commentId: id, outcome, wordsSealed, settledAt: at, settledById: by },
        select: { commentId: true },
      });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: acts[outcome],
      commentId: id,
      articleId: row.articleId,
      revision: row.revision,
      fromState: 'referred',
      toState: states[outcome],
    });
    return { articleId: row.articleId };
  });
}

function columns(outcome: ReferralOutcome, at: Date) {
  switch (outcome) {
    case 'published_masked':
      // The name goes with the details: it may be one.
      return { publishedAt: at, decidedAt: at, authorName: 'Name withheld' };
    case 'deleted_by_wish':
      return { decidedAt: at, authorName: '', emailSealed: null, authorKey: null, personId: null };
    case 'returned':
      return { decidedAt: null };
    default:
      return {};
  }
}

/** Puts the masked words in the place of every revision, and answers the exact words, sealed. */
async function replaceWords(tx: Transaction, id: string, masked: string): Promise<string> {
  const kept = await tx.commentRevision.findMany({
    where: { commentId: id },
    orderBy: { number: 'asc' },
    select: { number: true, body: true },
  });
  await tx.finding.deleteMany({ where: { commentRevision: { commentId: id } } });
  await tx.commentRevision.updateMany({ where: { commentId: id }, data: { body: masked } });
  return seal(JSON.stringify(kept));
}
