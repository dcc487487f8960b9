import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { isAnswerToForm } from '@/app/sent-form';
import { submitComment } from '@/app/(reading)/articles/[slug]/actions';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { publishedComment } from './published-comment';
import { WritePage } from '../../comment/write-page';
import { openingHere } from '../../opening-here';
import { ClosedNote } from '@/components/comments/closed-note';
import { CommentForm } from '@/components/comments/comment-form.island';
import { CommentItem } from '@/components/comments/comment-item';
import { HouseRules } from '@/components/comments/house-rules';
import { StoryHead } from '@/components/comments/story-head';
import { PageFrame } from '@/components/site/page-frame';
import { threadClosedWords } from '@/lib/domain/comment';
import { commentId } from '@/lib/domain/ids';
import { readHouseRules } from '@/lib/reading/house-rules';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

/** Made for each request: a form that was sent without scripts comes back to it with its words. */
export const instant = false;
export const metadata: Metadata = { title: 'Answer a comment', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string; id: string }>;
}

/** Where a comment is answered: the comment, then the form. */
export default async function ReplyPage({ params }: Props) {
  await connection();
  const given = await params;
  const id = commentId.safeParse(given.id);
  if (!id.success) notFound();
  const article = await storyAt(given.slug);
  const permalink = paths.reply(article.slug, id.data);
  const comment = await publishedComment(article.id, id.data);
  if (!comment) {
    // Gone while somebody wrote an answer to it: their words come back, to be sent as a comment of their own.
    if (await isAnswerToForm()) return <WritePage article={article} permalink={permalink} />;
    notFound();
  }
  const opening = await openingHere(article);
  const site = siteView();
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <CommentItem comment={comment} slug={article.slug} open={false} />
      {opening.open ? (
        <CommentForm
          action={submitComment}
          permalink={permalink}
          articleId={article.id}
          parentId={comment.id}
          holdHours={site.holdHours}
          submissionKey={crypto.randomUUID()}
          level={2}
          closed={comment.closed === null ? undefined : threadClosedWords}
        />
      ) : (
        <ClosedNote slug={article.slug} reason={opening.reason} signInHelps={opening.signInHelps} here={permalink} />
      )}
      <HouseRules siteName={site.name} rules={await readHouseRules()} />
    </PageFrame>
  );
}
