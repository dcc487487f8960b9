import { guarded } from './guarded';
import { caseDueAt } from './legal-clock';
import { findReportable, insertReport } from '@/lib/db/reports';
import { takePoint } from '@/lib/db/rate-limits';
import { keyedHash, receiptHash } from '@/lib/db/secrets';
import type { ReportForm } from '@/lib/domain/forms/report-form';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly address: string;
}

export type ReportRefusal = 'not-allowed' | 'no-comment' | 'too-often' | 'away';

/**
 * Takes in a report, with a copy of the words as they stand. The same person reporting the same words for the same
 * reason again gets the same receipt.
 */
export function reportComment(form: ReportForm, by: By): Promise<Result<{ readonly receipt: string }, ReportRefusal>> {
  return guarded(async () => {
    if (!may(by.viewer, 'comment:report')) return err('not-allowed' as const);
    const comment = await findReportable(form.commentId);
    if (!comment) return err('no-comment' as const);
    const reporterKey = reporterKeyOf(by);
    const code = keyedHash(
      'report-receipt',
      JSON.stringify([comment.id, comment.revision, reporterKey, form.reason]),
    ).slice(0, 32);
    // What filled in a field that nobody sees is told that all went well, and nothing is kept.
    if (form.website !== '') return ok({ receipt: code });
    if ((await takePoint('report:address', by.address, by.now)) !== null) return err('too-often' as const);
    const gaveContact = form.name !== '' || form.email !== '';
    await insertReport(
      {
        commentId: comment.id,
        articleId: comment.articleId,
        revision: comment.revision,
        reason: form.reason,
        text: form.text,
        snapshot: comment.body,
        reporterKey,
        receiptHash: receiptHash(code),
        contact: gaveContact ? { name: form.name, email: form.email } : null,
        goodFaith: form.goodFaith,
        // A notice of illegal content opens a case of the legal desk, with its clock.
        caseDueAt: form.reason === 'illegal' ? await caseDueAt(by.now) : null,
      },
      by.now,
    );
    return ok({ receipt: code });
  });
}

/** The same reporter within a day, without saying who: yesterday's key cannot be matched with today's. */
function reporterKeyOf({ viewer, address, now }: By): string {
  const person = personOf(viewer);
  return person
    ? keyedHash('reporter', `person:${person}`)
    : keyedHash(`reporter:${now.toISOString().slice(0, 10)}`, address);
}

/** The comment that somebody wants to report, as it stands on the page. */
export function findCommentToReport(
  id: CommentId,
): Promise<Result<NonNullable<Awaited<ReturnType<typeof findReportable>>>, 'no-comment' | 'away'>> {
  return guarded(async () => {
    const comment = await findReportable(id);
    return comment ? ok(comment) : err('no-comment' as const);
  });
}
