import type { Metadata } from 'next';
import { placeholder } from '../../../../../slugs';
import { storyAt } from '../../../story';
import { ConversationPage } from '../conversation-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder, order: placeholder, cursor: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string; order: string; cursor: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await storyAt((await params).slug);
  return { title: `Comments on “${article.title}”, continued`, robots: { index: false } };
}

/** The pages of a conversation after the first. */
export default async function MoreCommentsPage({ params }: Props) {
  const { slug, order, cursor } = await params;
  return <ConversationPage slug={slug} order={order} cursor={cursor} />;
}
