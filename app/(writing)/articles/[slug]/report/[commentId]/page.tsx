import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { sendReport } from './actions';
import { ReportForm } from '@/components/comments/report-form.island';
import { StoryHead } from '@/components/comments/story-head';
import { PageFrame } from '@/components/site/page-frame';
import { findCommentToReport } from '@/lib/desk/report-comment';
import { commentId } from '@/lib/domain/ids';
import { reportReasonsOf } from '@/lib/domain/report';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

/** Made for each request: a form that was sent without scripts comes back to it with its words. */
export const instant = false;
export const metadata: Metadata = { title: 'Report a comment', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string; commentId: string }>;
}

/** Where a reader reports a comment. No account, and no name unless the law asks for one. */
export default async function ReportPage({ params }: Props) {
  await connection();
  const given = await params;
  const id = commentId.safeParse(given.commentId);
  const comment = id.success ? await findCommentToReport(id.data) : null;
  if (!comment?.ok || comment.value.slug !== given.slug) notFound();
  const { slug, title, authorName, body } = comment.value;
  return (
    <PageFrame shape="text">
      <StoryHead slug={slug} title={title} />
      <ReportForm
        action={sendReport}
        permalink={paths.reportComment(slug, comment.value.id)}
        commentId={comment.value.id}
        authorName={authorName}
        text={body}
        reasons={reportReasonsOf(await readHouseRules())}
      />
    </PageFrame>
  );
}
