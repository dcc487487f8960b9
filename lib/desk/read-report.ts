import { guarded } from './guarded';
import { currentRules } from './house-rules';
import { findReport } from '@/lib/db/reports';
import { takePoint } from '@/lib/db/rate-limits';
import { insertAppeal } from '@/lib/db/receipt-acts';
import { receiptHash } from '@/lib/db/secrets';
import type { AppealForm } from '@/lib/domain/forms/receipt-forms';
import { articleId, commentId } from '@/lib/domain/ids';
import { appealEnd } from '@/lib/domain/receipt';
import { reportReasonsOf, type ReportView } from '@/lib/domain/report';
import { err, ok, type Result } from '@/lib/domain/result';
import type { HouseRule } from '@/lib/domain/rules';

interface Holder {
  readonly code: string;
  readonly address: string;
  readonly now: Date;
}

type Found = NonNullable<Awaited<ReturnType<typeof findReport>>>;

/** What came of a report, for whoever holds its receipt. Wrong, forged and outdated codes answer alike. */
export function readReport(holder: Holder): Promise<Result<ReportView, 'no-receipt' | 'too-often' | 'away'>> {
  return guarded(async () => {
    if ((await takePoint('receipt:address', holder.address, holder.now)) !== null) return err('too-often' as const);
    const report = await findReport(receiptHash(holder.code));
    return report ? ok(reportView(report, await currentRules(), holder.now)) : err('no-receipt' as const);
  });
}

/** Asks for another person to look at a report that was not followed. Once for each decision. */
export function appealReport(
  form: AppealForm,
  holder: Holder,
): Promise<Result<null, 'no-receipt' | 'too-often' | 'closed' | 'away'>> {
  return guarded(async () => {
    if ((await takePoint('receipt:address', holder.address, holder.now)) !== null) return err('too-often' as const);
    const report = await findReport(receiptHash(holder.code));
    if (!report) return err('no-receipt' as const);
    if (report.closedSeq === null || appealOf(report, holder.now) !== 'open') return err('closed' as const);
    const appeal = {
      commentId: commentId.parse(report.comment.id),
      logSeq: report.closedSeq,
      by: 'reporter',
      reportId: report.id,
      text: form.text,
    } as const;
    const kept = await insertAppeal(appeal, articleId.parse(report.comment.articleId), holder.now);
    return kept ? ok(null) : err('closed' as const);
  });
}

function appealOf(report: Found, now: Date): ReportView['appeal'] {
  const [made] = report.appeals;
  if (made)
    return {
      state: made.state === 'open' ? 'waiting' : made.state === 'upheld' ? 'upheld' : 'rejected',
      reasons: made.reasons,
    };
  const isOpen = report.state === 'kept' && report.closedAt !== null && now <= appealEnd(report.closedAt);
  return isOpen ? 'open' : 'closed';
}

function reportView(report: Found, rules: readonly HouseRule[], now: Date): ReportView {
  const { article } = report.comment;
  return {
    state: report.state === 'upheld' || report.state === 'kept' ? report.state : 'open',
    reason: reportReasonsOf(rules).find((reason) => reason.id === report.reason)?.name ?? report.reason,
    createdAt: report.createdAt.toISOString(),
    closedAt: report.closedAt?.toISOString() ?? null,
    outcome: report.outcome,
    snapshot: report.snapshot,
    article: { slug: article.slug, title: article.publishedRevision?.title ?? '' },
    legal: report.legalCase !== null,
    standing: report.comment.state === 'published',
    appeal: appealOf(report, now),
  };
}
