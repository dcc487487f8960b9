import Link from 'next/link';
import { notFound } from 'next/navigation';
import { storyAt } from '../../story';
import { Conversation } from '@/components/comments/conversation';
import { StoryHead } from '@/components/comments/story-head';
import { PageFrame } from '@/components/site/page-frame';
import { commentOrders } from '@/lib/domain/comment-view';
import { findConversation, findMoreOfConversation } from '@/lib/reading/comments';
import { readHouseRules } from '@/lib/reading/house-rules';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

interface ConversationPageProps {
  readonly slug: string;
  readonly order: string;
  /** Where the page before ended; null on the first. */
  readonly cursor: string | null;
}

/** The conversation of a story on pages of its own, in the order that the reader chose. */
export async function ConversationPage({ slug, order: asked, cursor }: ConversationPageProps) {
  const order = commentOrders.find((name) => name === asked);
  if (!order) notFound();
  const article = await storyAt(slug);
  const conversation = await (cursor === null
    ? findConversation(article.id, order)
    : findMoreOfConversation(article.id, order, cursor));
  if (!conversation) notFound();
  return (
    <PageFrame shape="story">
      <StoryHead slug={article.slug} title={article.title} />
      <Conversation
        conversation={conversation}
        slug={article.slug}
        siteName={siteView().name}
        rules={await readHouseRules()}
        comments={article.comments}
        form={
          <p>
            <Link href={paths.writeComment(article.slug)} prefetch={false}>
              Write a comment
            </Link>
          </p>
        }
        page={cursor === null ? 'first' : 'later'}
      />
    </PageFrame>
  );
}
