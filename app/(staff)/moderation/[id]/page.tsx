import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { undoLast } from '../actions';
import { BreakLine } from '../break-line';
import { cardSides } from '../card-sides';
import { DecisionLine } from '../decision-line';
import { deskActs } from '../desk-acts';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { FormFacts } from '@/components/desk/form-facts';
import { CardKeys } from '@/components/moderation/card-keys.island';
import { CommentDesk } from '@/components/moderation/comment-desk';
import { requireStaff } from '@/lib/auth/guard';
import { openCasesOf } from '@/lib/desk/legal-cases';
import { holdLease } from '@/lib/desk/leases';
import { readFormFacts } from '@/lib/desk/read-form-facts';
import { openComment } from '@/lib/desk/queue';
import { commentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { readHouseRules } from '@/lib/reading/house-rules';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A comment to decide on' };

interface CommentPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One comment with all that is needed to decide on it. */
export default async function CommentPage({ params, searchParams }: CommentPageProps) {
  const { id } = await params;
  const viewer = await requireStaff('comment:read-queue', paths.moderateComment(id));
  const parsed = commentId.safeParse(id);
  if (!parsed.success) notFound();
  const now = new Date();
  // Opening a comment leases it, if it waits and nobody else has it.
  if (may(viewer, 'comment:decide')) await holdLease(parsed.data, { viewer, now });
  const [comment, facts, cases, { decided }] = await Promise.all([
    openComment(parsed.data, { viewer, now }),
    readFormFacts(parsed.data, { viewer }),
    openCasesOf(parsed.data, { viewer }),
    searchParams,
  ]);
  if (!comment.ok && comment.error === 'not-allowed' && may(viewer, 'comment:read-referred'))
    redirect(paths.referred(id));
  const sides = comment.ok ? await cardSides(parsed.data, { viewer, now }) : null;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <BreakLine viewer={viewer} now={now} />
      <DecisionLine decided={decided} viewer={viewer} now={now} undo={undoLast} />
      {comment.ok ? (
        <>
          {comment.value.state === 'published' && comment.value.reports.length > 0 ? (
            <p>
              <a href={paths.moderateReports(id)}>Decide on the reports</a>
            </p>
          ) : null}
          {cases.map(({ id: legal, number }) => (
            <p key={legal}>
              <a href={paths.legalCase(legal)}>Legal case {number} is open about this comment</a>
            </p>
          ))}
          <CardKeys label={`The comment by ${comment.value.authorName}`} about={null}>
            <CommentDesk
              comment={comment.value}
              now={now.toISOString()}
              promisedHours={siteView().holdHours}
              acts={deskActs}
              {...sides}
              rules={await readHouseRules()}
            />
          </CardKeys>
          <FormFacts sentences={facts.ok ? facts.value : []} />
        </>
      ) : (
        <DeskRefused error={comment.error} />
      )}
    </DeskPage>
  );
}
