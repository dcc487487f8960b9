import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { decideOnReports } from './actions';
import { OpenReports } from '@/components/desk/open-reports';
import { ReportDecisionForm } from '@/components/desk/report-decision-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { openReports } from '@/lib/desk/decide-reports';
import { commentId } from '@/lib/domain/ids';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Reports on a comment' };

/** What readers reported about one comment, and the decision on it. */
export default async function ReportsPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('comment:read-queue', paths.moderateReports(id));
  const parsed = commentId.safeParse(id);
  if (!parsed.success) notFound();
  const found = await openReports(parsed.data, { viewer });
  return (
    <DeskPage viewer={viewer} here="moderation">
      <p>
        <a href={paths.moderateComment(id)}>The whole comment</a>
      </p>
      <h1>Reports on a comment</h1>
      {found.ok ? (
        <>
          <OpenReports
            authorName={found.value.comment.authorName}
            text={found.value.comment.body}
            reports={found.value.reports.map(({ createdAt, ...report }) => ({
              ...report,
              createdAt: createdAt.toISOString(),
            }))}
          />
          {found.value.reports.length > 0 ? (
            <ReportDecisionForm
              action={decideOnReports}
              commentId={id}
              revision={found.value.comment.revision}
              rules={await readHouseRules()}
            />
          ) : null}
        </>
      ) : found.error === 'no-comment' ? (
        <p role="status">The comment is not on the page.</p>
      ) : (
        <DeskRefused error={found.error} />
      )}
    </DeskPage>
  );
}
