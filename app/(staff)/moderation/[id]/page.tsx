import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { decideComment } from '../actions';
import { DecisionLine } from '../decision-line';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { CommentDesk } from '@/components/moderation/comment-desk';
import { requireStaff } from '@/lib/auth/guard';
import { openComment } from '@/lib/desk/queue';
import { commentId } from '@/lib/domain/ids';
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
  const [comment, { decided }] = await Promise.all([openComment(parsed.data, { viewer, now }), searchParams]);
  return (
    <DeskPage viewer={viewer} here="moderation">
      <DecisionLine decided={decided} viewer={viewer} />
      {comment.ok ? (
        <CommentDesk comment={comment.value} now={now.toISOString()} decide={decideComment} />
      ) : (
        <DeskRefused error={comment.error} />
      )}
    </DeskPage>
  );
}
