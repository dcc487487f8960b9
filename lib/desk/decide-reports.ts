import { guarded } from './guarded';
import { noteUnder } from './house-rules';
import { findReportable, listOpenReports, recordReportDecision } from '@/lib/db/reports';
import type { ReportDecisionForm } from '@/lib/domain/forms/report-form';
import type { CommentId, PersonId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { houseRule } from '@/lib/domain/rules';
import type { Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The reports that are open on a comment, with the comment as readers see it. */
export function openReports(id: CommentId, { viewer }: Pick<By, 'viewer'>) {
  return guarded(async () => {
    if (!may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    const [comment, reports] = await Promise.all([findReportable(id), listOpenReports(id)]);
    return comment ? ok({ comment, reports }) : err('no-comment' as const);
  });
}

/** Decides on all open reports of a comment: it stays, or it goes under a house rule. Never on one's own comment. */
export function decideReports(
  form: ReportDecisionForm,
  { viewer, now }: By,
): Promise<
  Result<{ readonly articleId: string; readonly slug: string }, 'not-allowed' | 'no-comment' | 'no-rule' | 'away'>
> {
  return guarded(async () => {
    if (viewer.kind !== 'staff') return err('not-allowed' as const);
    const comment = await findReportable(form.commentId);
    if (!may(viewer, 'report:close', { ownerId: (comment?.personId ?? null) as PersonId | null }))
      return err('not-allowed' as const);
    const rule = houseRule(form.rule);
    if (form.outcome === 'remove' && !rule) return err('no-rule' as const);
    const done = await recordReportDecision({
      commentId: form.commentId,
      revision: form.revision,
      remove: form.outcome === 'remove' && rule ? { rule: rule.id, note: await noteUnder(rule.id, form.note) } : null,
      toReporters: form.toReporters,
      by: viewer.id,
      at: now,
    });
    return done ? ok(done) : err('no-comment' as const);
  });
}
