import { db, type Transaction } from './client';
import { revisionColumns, severityOf } from './comments';
import { isTaken } from './errors';
import { recordLog } from './log';
import { refreshPriority } from './priority';
import { findDecision } from './receipts';
import type { CommentState } from '@/lib/domain/comment';
import type { Screening } from '@/lib/domain/finding';
import { articleId, commentId, type ArticleId, type CommentId } from '@/lib/domain/ids';

/** A comment as its author may act on it. */
export interface OwnComment {
  readonly id: CommentId;
  readonly articleId: ArticleId;
  readonly slug: string;
  readonly state: CommentState;
  readonly revision: number;
  readonly version: number;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly authorKey: string | null;
  /** Whether a published comment answers it. */
  readonly answered: boolean;
  /** The log row of the decision that stands; null when none does. */
  readonly decisionSeq: bigint | null;
  readonly appealed: boolean;
}

/** The comment behind a receipt, with what its author's acts depend on. */
export async function findOwnComment(receiptHash: string): Promise<OwnComment | null> {
  const row = await db.comment.findUnique({
    where: { receiptHash },
    select: {
      id: true,
      articleId: true,
      state: true,
      revision: true,
      version: true,
      submittedAt: true,
      decidedAt: true,
      authorKey: true,
      article: { select: { slug: true } },
      replies: { where: { state: 'published' }, take: 1, select: { id: true } },
      appeals: { where: { by: 'author' }, select: { logSeq: true } },
    },
  });
  if (!row) return null;
  const decision = await findDecision(row.id, row.state);
  const { article, replies, appeals, ...own } = row;
  return {
    ...own,
    id: commentId.parse(row.id),
    articleId: articleId.parse(row.articleId),
    slug: article.slug,
    answered: replies.length > 0,
    decisionSeq: decision?.seq ?? null,
    appealed: decision !== null && appeals.some((appeal) => appeal.logSeq === decision.seq),
  };
}

/**
 * Keeps the author's new words as the next revision, held again; or with the safeguarding lead, when they call for help.
 * False when the comment changed meanwhile.
 */
export async function recordEdit(
  own: OwnComment,
  { body, screening, refer }: { readonly body: string; readonly screening: Screening; readonly refer: boolean },
  at: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const revision = own.revision + 1;
    const changed = await change(tx, own, {
      state: refer ? 'referred' : 'held',
      revision,
      severity: severityOf(screening),
      publishedAt: null,
      decidedAt: refer ? at : null,
      decidedRule: null,
      decidedNote: null,
      // What somebody asked for goes back to them first.
      ...(own.state === 'changes_requested' ? await backToAsker(tx, own.id, at) : {}),
    });
    if (!changed) return false;
    await tx.commentRevision.create({
      data: { commentId: own.id, ...revisionColumns(revision, body, screening, at) },
      select: { id: true },
    });
    await refreshPriority(tx, own.id);
    await log(tx, own, 'comment-edited', at, revision, 'held', {
      rules: [...screening.rules],
      wide: [...screening.wide],
    });
    if (refer)
      await recordLog(tx, {
        at,
        actorKind: 'rule',
        act: 'comment-refer',
        commentId: own.id,
        articleId: own.articleId,
        revision,
        fromState: 'held',
        toState: 'referred',
        facts: { because: 'the screen hears a call for help' },
      });
    return true;
  });
}

/** Who asked for the changes, if they still moderate. */
async function backToAsker(
  tx: Transaction,
  id: CommentId,
  at: Date,
): Promise<{ returnsToId: string | null; returnedAt: Date | null }> {
  const asked = await tx.logEntry.findFirst({
    where: { commentId: id, act: 'comment-request-changes' },
    orderBy: { seq: 'desc' },
    select: { actorId: true },
  });
  const person = await tx.person.findFirst({
    where: { id: asked?.actorId ?? id, disabledAt: null, roles: { has: 'moderator' } },
    select: { id: true },
  });
  return { returnsToId: person?.id ?? null, returnedAt: person ? at : null };
}

/** Takes the comment back: its words are deleted, a tombstone stays while somebody has answered. */
export async function recordWithdrawal(own: OwnComment, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (!(await change(tx, own, { state: 'withdrawn', emailSealed: null }))) return false;
    await deleteWords(tx, own.id);
    await log(tx, own, 'comment-withdrawn', at, own.revision, 'withdrawn');
    return true;
  });
}

/** Deletes the words and all that says who wrote them. What was reported as illegal and is still open keeps its copy. */
export async function recordErasure(own: OwnComment, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const blank = {
      state: 'erased',
      authorName: '',
      emailSealed: null,
      authorKey: null,
      voterKey: null,
      personId: null,
      decidedNote: null,
    } as const;
    if (!(await change(tx, own, blank))) return false;
    await deleteWords(tx, own.id);
    await tx.report.updateMany({
      where: { commentId: own.id, NOT: { state: 'open', reason: { in: ['illegal', 'danger'] } } },
      data: { snapshot: '' },
    });
    await tx.appeal.updateMany({ where: { commentId: own.id, by: 'author' }, data: { text: '' } });
    // An open legal case keeps its copy, as an open report does; what is left of it goes once the case is closed.
    await tx.legalCase.updateMany({
      where: { commentId: own.id, state: 'closed' },
      data: { snapshot: '', answerText: '' },
    });
    await tx.subscription.deleteMany({ where: { commentId: own.id } });
    await log(tx, own, 'comment-erased', at, own.revision, 'erased');
    return true;
  });
}

export interface NewAppeal {
  readonly commentId: CommentId;
  readonly logSeq: bigint;
  readonly by: 'author' | 'reporter';
  readonly reportId: string | null;
  readonly text: string;
}

/** Keeps an appeal for another person to decide on. False when this decision was appealed already. */
export async function insertAppeal(appeal: NewAppeal, article: ArticleId, at: Date): Promise<boolean> {
  try {
    await db.$transaction(async (tx) => {
      await tx.appeal.create({ data: { ...appeal, createdAt: at }, select: { id: true } });
      await recordLog(tx, {
        at,
        actorKind: appeal.by === 'author' ? 'author' : 'reader',
        act: 'appeal-made',
        commentId: appeal.commentId,
        articleId: article,
        facts: { decision: appeal.logSeq.toString(), by: appeal.by },
      });
    });
    return true;
  } catch (error) {
    if (isTaken(error, 'log_seq') || isTaken(error, 'logSeq')) return false;
    throw error;
  }
}

type CommentChange = Parameters<Transaction['comment']['updateMany']>[0]['data'];

/** Changes the comment if it still stands as its author saw it. */
async function change(tx: Transaction, own: OwnComment, data: CommentChange): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id: own.id, state: own.state, version: own.version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

/** Every copy of the words: revisions, what the screen or the staff quoted of them, what is sealed, and unsent letters. */
export async function deleteWords(tx: Transaction, id: string): Promise<void> {
  await tx.finding.deleteMany({ where: { commentRevision: { commentId: id } } });
  await tx.commentRevision.updateMany({ where: { commentId: id }, data: { body: '' } });
  await tx.letter.deleteMany({ where: { commentId: id, state: 'queued' } });
  await tx.referral.updateMany({ where: { commentId: id }, data: { wordsSealed: null } });
  await tx.deskNote.deleteMany({ where: { commentId: id } });
  await tx.debrief.updateMany({ where: { commentId: id }, data: { words: '' } });
}

async function log(
  tx: Transaction,
  own: OwnComment,
  act: string,
  at: Date,
  revision: number,
  toState: CommentState,
  facts: Record<string, string[]> = {},
): Promise<void> {
  await recordLog(tx, {
    at,
    actorKind: 'author',
    act,
    commentId: own.id,
    articleId: own.articleId,
    revision,
    fromState: own.state,
    toState,
    facts,
  });
}
