import { notFound } from 'next/navigation';
import { storyAt } from '../../story';
import { StoryHead } from '@/components/comments/story-head';
import { ThreadOf } from '@/components/comments/thread-of';
import { PageFrame } from '@/components/site/page-frame';
import { commentId } from '@/lib/domain/ids';
import { findThread } from '@/lib/reading/comments';

interface ThreadPageProps {
  readonly slug: string;
  readonly id: string;
  /** The answer that the page before ended with; null on the first. */
  readonly after: string | null;
}

/** One comment with what it answers and what answers it. */
export async function ThreadPage({ slug, id: given, after: ended }: ThreadPageProps) {
  const id = commentId.safeParse(given);
  const after = commentId.nullable().safeParse(ended);
  if (!id.success || !after.success) notFound();
  const article = await storyAt(slug);
  const thread = await findThread(article.id, id.data, after.data);
  if (!thread || (after.data !== null && thread.comment.replies.length === 0)) notFound();
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <ThreadOf thread={thread} slug={article.slug} open={article.comments.open} />
    </PageFrame>
  );
}
