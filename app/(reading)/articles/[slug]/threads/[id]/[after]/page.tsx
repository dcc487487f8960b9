import type { Metadata } from 'next';
import { placeholder } from '../../../../../slugs';
import { storyAt } from '../../../story';
import { ThreadPage } from '../thread-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder, id: placeholder, after: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string; id: string; after: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await storyAt((await params).slug);
  return { title: `A comment on “${article.title}”, more answers`, robots: { index: false } };
}

/** Later answers to a comment that has very many. */
export default async function MoreAnswersPage({ params }: Props) {
  const { slug, id, after } = await params;
  return <ThreadPage slug={slug} id={id} after={after} />;
}
