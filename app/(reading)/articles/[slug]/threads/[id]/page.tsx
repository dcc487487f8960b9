import type { Metadata } from 'next';
import { placeholder } from '../../../../slugs';
import { storyAt } from '../../story';
import { ThreadPage } from './thread-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder, id: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await storyAt((await params).slug);
  return { title: `A comment on “${article.title}”`, robots: { index: false } };
}

/** The permalink of a comment. */
export default async function CommentPage({ params }: Props) {
  const { slug, id } = await params;
  return <ThreadPage slug={slug} id={id} after={null} />;
}
