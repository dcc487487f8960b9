import type { Metadata } from 'next';
import { connection } from 'next/server';
import { submitComment } from '@/app/(reading)/articles/[slug]/actions';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { openingHere } from '../opening-here';
import { ClosedNote } from '@/components/comments/closed-note';
import { CommentForm } from '@/components/comments/comment-form.island';
import { DiscussionPrompt } from '@/components/comments/discussion-prompt';
import { HouseRules } from '@/components/comments/house-rules';
import { StoryHead } from '@/components/comments/story-head';
import { PageFrame } from '@/components/site/page-frame';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

/** Made for each request: a form that was sent without scripts comes back to it with its words. */
export const instant = false;
export const metadata: Metadata = { title: 'Write a comment', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string }>;
}

/** Where a comment is written without scripts, and where a refused form comes back to. */
export default async function WriteCommentPage({ params }: Props) {
  await connection();
  const article = await storyAt((await params).slug);
  const opening = await openingHere(article);
  const site = siteView();
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <DiscussionPrompt question={article.discussion} />
      {opening.open ? (
        <CommentForm
          action={submitComment}
          permalink={paths.writeComment(article.slug)}
          articleId={article.id}
          holdHours={site.holdHours}
          submissionKey={crypto.randomUUID()}
          level={2}
        />
      ) : (
        <ClosedNote
          slug={article.slug}
          reason={opening.reason}
          signInFor={article.comments.open ? paths.writeComment(article.slug) : undefined}
        />
      )}
      <HouseRules siteName={site.name} />
    </PageFrame>
  );
}
