import { db } from './client';
import type { CommentState } from '@/lib/domain/comment';
import { commentId, type CommentId } from '@/lib/domain/ids';
import type { FindingStatus, RuleId } from '@/lib/domain/finding';

/** What the author of a comment is told by the receipt. */
export interface ReceiptRecord {
  readonly id: CommentId;
  readonly state: CommentState;
  readonly revision: number;
  readonly authorKey: string | null;
  readonly authorName: string;
  readonly body: string;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly decidedRule: string | null;
  readonly decidedRuleVersion: number | null;
  readonly decidedNote: string | null;
  readonly article: { readonly slug: string; readonly title: string };
  /** Whether a published comment answers it. */
  readonly answered: boolean;
  readonly decidedBy: 'person' | 'rule' | null;
  readonly appeal: { readonly state: 'open' | 'upheld' | 'rejected'; readonly reasons: string } | null;
  readonly findings: readonly {
    readonly rule: RuleId;
    readonly start: number;
    readonly end: number;
    readonly status: FindingStatus;
    readonly forWriter: string;
  }[];
}

/** The comment behind a receipt. An unknown code and a forged one answer alike. */
export async function findReceipt(receiptHash: string): Promise<ReceiptRecord | null> {
  const row = await db.comment.findUnique({
    where: { receiptHash },
    select: {
      id: true,
      state: true,
      authorKey: true,
      authorName: true,
      revision: true,
      submittedAt: true,
      decidedAt: true,
      publishedAt: true,
      decidedRule: true,
      decidedRuleVersion: true,
      decidedNote: true,
      article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
      replies: { where: { state: 'published' }, take: 1, select: { id: true } },
      appeals: { where: { by: 'author' }, select: { logSeq: true, state: true, reasons: true } },
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          body: true,
          findings: {
            orderBy: { start: 'asc' },
            select: { rule: true, start: true, end: true, status: true, forWriter: true },
          },
        },
      },
    },
  });
  const latest = row?.revisions[0];
  if (!row || !latest) return null;
  const { replies, appeals, revisions: _, ...kept } = row;
  const decision = row.decidedAt === null ? null : await findDecision(row.id, row.state);
  const appeal = appeals.find((one) => one.logSeq === decision?.seq);
  return {
    ...kept,
    id: commentId.parse(row.id),
    body: latest.body,
    article: { slug: row.article.slug, title: row.article.publishedRevision?.title ?? '' },
    answered: replies.length > 0,
    decidedBy: decision && (decision.actorKind === 'rule' ? 'rule' : 'person'),
    appeal: appeal
      ? {
          state: appeal.state === 'open' ? 'open' : appeal.state === 'upheld' ? 'upheld' : 'rejected',
          reasons: appeal.reasons,
        }
      : null,
    // Written by insertComment from a Screening: the columns hold nothing but its rules and statuses.
    findings: latest.findings.map((f) => ({ ...f, rule: f.rule as RuleId, status: f.status as FindingStatus })),
  };
}

/** The log row that brought a comment where it stands, if a person or a rule decided that. */
export function findDecision(id: string, state: CommentState) {
  return db.logEntry.findFirst({
    where: { commentId: id, actorKind: { in: ['person', 'rule'] }, toState: state },
    orderBy: { seq: 'desc' },
    select: { seq: true, actorKind: true },
  });
}

/** Hours that half of the comments of the last 7 days waited for a decision; null when there were none. */
export async function findUsualWait(now: Date): Promise<number | null> {
  const since = new Date(now.getTime() - 7 * 24 * 3600_000);
  const rows = await db.$queryRaw<{ hours: number | null }[]>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decided_at - submitted_at) / 3600)::float8 AS hours
    FROM comments WHERE state IN ('published', 'declined') AND decided_at >= ${since}`;
  return rows[0]?.hours ?? null;
}
