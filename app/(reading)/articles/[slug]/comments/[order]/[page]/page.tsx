import type { Metadata } from 'next';
import { placeholder } from '../../../../../slugs';
import { storyAt } from '../../../story';
import { ConversationPage } from '../conversation-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder, order: placeholder, page: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string; order: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page } = await params;
  const article = await storyAt(slug);
  return { title: `Comments on “${article.title}”, page ${page}`, robots: { index: false } };
}

/** The pages of a conversation after the first. */
export default async function MoreCommentsPage({ params }: Props) {
  const { slug, order, page } = await params;
  return <ConversationPage slug={slug} order={order} page={/^[1-9]\d{0,2}$/.test(page) ? Number(page) : 0} />;
}
