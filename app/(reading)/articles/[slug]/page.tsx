import type { Metadata } from 'next';
import { placeholder } from '../../slugs';
import { submitComment } from './actions';
import { storyAt } from './story';
import { ArticleView } from '@/components/article/article-view';
import { JsonLd } from '@/components/article/json-ld';
import { CommentForm } from '@/components/comments/comment-form.island';
import { FollowLink } from '@/components/comments/follow-link';
import { OwnComments } from '@/components/comments/own-comments.island';
import { Conversation } from '@/components/comments/conversation';
import { LiveNews } from '@/components/comments/live-news.island';
import { PassageChoice } from '@/components/comments/passage-choice.island';
import { WriteElsewhere } from '@/components/comments/write-elsewhere';
import { socialCard } from '@/lib/domain/social-card';
import { listThisWeek } from '@/lib/reading/articles';
import { findConversation } from '@/lib/reading/comments';
import { isLive } from '@/lib/reading/live';
import { readHouseRules } from '@/lib/reading/house-rules';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await storyAt((await params).slug);
  return {
    title: article.title,
    description: article.dek,
    authors: article.bylines.map(({ name, slug }) => ({ name, url: paths.author(slug) })),
    alternates: { canonical: paths.article(article.slug) },
    openGraph: {
      type: 'article',
      title: article.title,
      description: article.dek,
      url: paths.article(article.slug),
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? article.publishedAt,
      authors: article.bylines.map(({ name }) => name),
      images: [{ url: paths.socialCard(article.slug), ...socialCard, alt: article.hero?.alt ?? article.title }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** A story with its conversation. Stored on its first visit; made anew when the story or its comments change. */
export default async function StoryPage({ params }: Props) {
  const article = await storyAt((await params).slug);
  const site = siteView();
  const [conversation, thisWeek, live, rules] = await Promise.all([
    findConversation(article.id, 'most-voted'),
    listThisWeek(article.id),
    isLive(),
    readHouseRules(),
  ]);
  return (
    <>
      {article.comments.open ? <PassageChoice slug={article.slug} /> : null}
      <JsonLd article={article} site={site} commentCount={conversation.total} />
      <ArticleView
        article={article}
        site={site}
        thisWeek={thisWeek}
        comments={
          <Conversation
            conversation={conversation}
            slug={article.slug}
            siteName={site.name}
            rules={rules}
            comments={article.comments}
            discussion={article.discussion}
            live={
              live ? (
                <LiveNews
                  source={paths.live(article.id)}
                  total={conversation.total}
                  href={`${paths.comments(article.slug, 'newest')}#comments`}
                />
              ) : null
            }
            form={
              <>
                <OwnComments articleId={article.id} />
                {article.comments.open && article.comments.signedInOnly ? (
                  <WriteElsewhere slug={article.slug} />
                ) : (
                  <CommentForm
                    action={submitComment}
                    permalink={paths.writeComment(article.slug)}
                    articleId={article.id}
                    holdHours={site.holdHours}
                  />
                )}
                <FollowLink slug={article.slug} />
              </>
            }
          />
        }
      />
    </>
  );
}
