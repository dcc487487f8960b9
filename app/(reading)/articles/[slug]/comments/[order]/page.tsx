import type { Metadata } from 'next';
import { placeholder } from '../../../../slugs';
import { storyAt } from '../../story';
import { ConversationPage } from './conversation-page';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder, order: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string; order: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await storyAt((await params).slug);
  return { title: `Comments on “${article.title}”`, alternates: { canonical: paths.article(article.slug) } };
}

/** The first page of a conversation. */
export default async function CommentsPage({ params }: Props) {
  const { slug, order } = await params;
  return <ConversationPage slug={slug} order={order} cursor={null} />;
}
