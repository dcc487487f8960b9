import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { submitComment } from '@/app/(reading)/articles/[slug]/actions';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { publishedComment } from './published-comment';
import { CommentForm } from '@/components/comments/comment-form.island';
import { CommentItem } from '@/components/comments/comment-item';
import { HouseRules } from '@/components/comments/house-rules';
import { StoryHead } from '@/components/comments/story-head';
import { PageFrame } from '@/components/site/page-frame';
import { threadClosedWords } from '@/lib/domain/comment';
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
  const { slug, id } = await params;
  const article = await storyAt(slug);
  const comment = article.comments.open ? await publishedComment(article.id, id) : null;
  if (!comment) notFound();
  const site = siteView();
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <CommentItem comment={comment} slug={article.slug} open={false} />
      <CommentForm
        action={submitComment}
        permalink={paths.reply(article.slug, comment.id)}
        articleId={article.id}
        parentId={comment.id}
        holdHours={site.holdHours}
        submissionKey={crypto.randomUUID()}
        level={2}
        closed={comment.closed === null ? undefined : threadClosedWords}
      />
      <HouseRules siteName={site.name} />
    </PageFrame>
  );
}
