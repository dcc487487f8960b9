import { db, type Transaction } from './client';
import { closeReports } from './close-reports';
import { isTaken } from './errors';
import { insertCase } from './legal-cases';
import { recordLog } from './log';
import { refreshPriority } from './priority';
import { seal, unseal } from './secrets';
import { commentId as commentIdShape, type CommentId, type PersonId } from '@/lib/domain/ids';
import type { ReportReason } from '@/lib/domain/report';

/** A comment that readers see now, as somebody who reports it sees it. */
export async function findReportable(id: CommentId) {
  const row = await db.comment.findFirst({
    where: { id, state: 'published', article: { state: { in: ['published', 'scheduled'] } } },
    select: {
      id: true,
      articleId: true,
      revision: true,
      authorName: true,
      personId: true,
      article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } },
    },
  });
  if (!row) return null;
  const { id: own, articleId, revision, authorName, personId, article, revisions } = row;
  return {
    id: commentIdShape.parse(own),
    articleId,
    revision,
    authorName,
    personId,
    slug: article.slug,
    title: article.publishedRevision?.title ?? '',
    body: revisions[0]?.body ?? '',
  };
}

export interface NewReport {
  readonly commentId: CommentId;
  readonly articleId: string;
  readonly revision: number;
  readonly reason: ReportReason;
  readonly text: string;
  readonly snapshot: string;
  readonly reporterKey: string;
  readonly receiptHash: string;
  readonly contact: { readonly name: string; readonly email: string } | null;
  readonly goodFaith: boolean;
  /** When the legal case that it opens is due; null when it opens none. */
  readonly caseDueAt: Date | null;
}

/** Keeps a report; one of illegal content opens a legal case. False when the same person reported the same words for the same reason before: that one stands. */
export async function insertReport(report: NewReport, at: Date): Promise<boolean> {
  const { articleId, contact, caseDueAt, ...columns } = report;
  try {
    await db.$transaction(async (tx) => {
      const contactSealed = contact ? seal(JSON.stringify(contact)) : null;
      const { id: reportId } = await tx.report.create({
        data: { ...columns, contactSealed, createdAt: at },
        select: { id: true },
      });
      await refreshPriority(tx, report.commentId);
      await recordLog(tx, {
        at,
        actorKind: 'reader',
        act: 'comment-reported',
        commentId: report.commentId,
        articleId,
        revision: report.revision,
        facts: { reason: report.reason },
      });
      if (caseDueAt)
        await insertCase(tx, {
          origin: 'report',
          ground: 'illegal',
          articleId,
          commentId: report.commentId,
          reportId,
          explanation: report.text,
          snapshot: report.snapshot,
          complainant: contact,
          goodFaith: report.goodFaith,
          receiptHash: report.receiptHash,
          receivedAt: at,
          dueAt: caseDueAt,
          by: null,
          at,
        });
    });
    return true;
  } catch (error) {
    if (isTaken(error, 'receipt') || isTaken(error, 'reporter')) return false;
    throw error;
  }
}

/** The report behind its receipt. */
export async function findReport(receiptHash: string) {
  return db.report.findUnique({
    where: { receiptHash },
    select: {
      id: true,
      state: true,
      reason: true,
      createdAt: true,
      closedAt: true,
      closedSeq: true,
      outcome: true,
      snapshot: true,
      legalCase: { select: { id: true } },
      comment: {
        select: {
          id: true,
          state: true,
          articleId: true,
          article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
        },
      },
      appeals: {
        where: { by: 'reporter' },
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { state: true, reasons: true },
      },
    },
  });
}

/** What lies open against one comment, folded by reason, and the words as they stand. */
export async function listOpenReports(id: CommentId) {
  return db.report.findMany({
    where: { commentId: id, state: 'open' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, reason: true, text: true, snapshot: true, revision: true, createdAt: true, goodFaith: true },
  });
}

export interface ReportDecision {
  readonly commentId: CommentId;
  readonly revision: number;
  readonly remove: { readonly rule: string; readonly note: string } | null;
  /** Said to those who reported. */
  readonly toReporters: string;
  readonly by: PersonId;
  readonly at: Date;
}

/**
 * Closes every open report on a comment. Removing it needs that it still stands as it was read, and that it is not one's
 * own: both are in the `where`. Answers the story, or null when nothing was done.
 */
export async function recordReportDecision(
  decision: ReportDecision,
): Promise<{ articleId: string; slug: string } | null> {
  const { commentId, revision, remove, toReporters: outcome, by, at } = decision;
  return db.$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, revision, state: 'published', OR: [{ personId: null }, { personId: { not: by } }] },
      data: remove
        ? {
            state: 'declined',
            version: { increment: 1 },
            decidedAt: at,
            decidedRule: remove.rule,
            decidedNote: remove.note,
          }
        : { version: { increment: 1 } },
    });
    if (count === 0) return null;
    const comment = await tx.comment.findUniqueOrThrow({
      where: { id: commentId },
      select: { articleId: true, article: { select: { slug: true } } },
    });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: remove ? 'comment-decline' : 'comment-keep',
      commentId,
      articleId: comment.articleId,
      revision,
      fromState: 'published',
      toState: remove ? 'declined' : 'published',
      rule: remove?.rule ?? null,
      note: remove?.note ?? null,
      facts: { source: 'report' },
    });
    await closeReports(tx, {
      commentId,
      articleId: comment.articleId,
      state: remove ? 'upheld' : 'kept',
      outcome,
      by,
      at,
    });
    return { articleId: comment.articleId, slug: comment.article.slug };
  });
}

const contactOf = (sealed: string | null): string | null => {
  const text = sealed === null ? null : unseal(sealed);
  const contact: unknown = text === null ? null : JSON.parse(text);
  return typeof contact === 'object' && contact !== null && 'email' in contact ? String(contact.email) || null : null;
};

/** Where to write to about a closed report; `email` is null when no address was given. */
export async function findReportContact(tx: Transaction, id: string) {
  const row = await tx.report.findFirst({
    where: { id, state: { not: 'open' } },
    select: {
      state: true,
      outcome: true,
      contactSealed: true,
      comment: { select: { article: { select: { slug: true, publishedRevision: { select: { title: true } } } } } },
    },
  });
  if (!row) return null;
  const { article } = row.comment;
  return {
    email: contactOf(row.contactSealed),
    removed: row.state === 'upheld',
    outcome: row.outcome,
    slug: article.slug,
    title: article.publishedRevision?.title ?? '',
  };
}
