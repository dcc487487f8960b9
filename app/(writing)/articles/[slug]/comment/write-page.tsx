import { submitComment } from '@/app/(reading)/articles/[slug]/actions';
import { openingHere } from '../opening-here';
import { ClosedNote } from '@/components/comments/closed-note';
import { CommentForm } from '@/components/comments/comment-form.island';
import { DiscussionPrompt } from '@/components/comments/discussion-prompt';
import { HouseRules } from '@/components/comments/house-rules';
import { StoryHead } from '@/components/comments/story-head';
import { PageFrame } from '@/components/site/page-frame';
import type { ArticleView } from '@/lib/domain/article-view';
import { readHouseRules } from '@/lib/reading/house-rules';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

interface WritePageProps {
  readonly article: ArticleView;
  /** The address that a form sent without scripts came to, where that is another: its words come back under no other. */
  readonly permalink?: string;
}

/** The form for a comment on a story, on a page of its own; or why there is none. */
export async function WritePage({ article, permalink = paths.writeComment(article.slug) }: WritePageProps) {
  const opening = await openingHere(article);
  const site = siteView();
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <DiscussionPrompt question={article.discussion} />
      {opening.open ? (
        <CommentForm
          action={submitComment}
          permalink={permalink}
          articleId={article.id}
          holdHours={site.holdHours}
          submissionKey={crypto.randomUUID()}
          level={2}
        />
      ) : (
        <ClosedNote
          slug={article.slug}
          reason={opening.reason}
          signInHelps={opening.signInHelps}
          here={paths.writeComment(article.slug)}
        />
      )}
      <HouseRules siteName={site.name} rules={await readHouseRules()} />
    </PageFrame>
  );
}
