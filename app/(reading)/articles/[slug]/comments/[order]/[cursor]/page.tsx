import type { Metadata } from 'next';
import { connection } from 'next/server';
import { storyAt } from '../../../story';
import { ConversationPage } from '../conversation-page';

/**
 * Made for each request out of kept reads. There are some thirty of these pages for one long conversation and order, each
 * is out of date with the next comment, and few are asked for twice: storing one costs more than making it.
 */
export const instant = false;

interface Props {
  readonly params: Promise<{ slug: string; order: string; cursor: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await storyAt((await params).slug);
  return { title: `Comments on “${article.title}”, continued`, robots: { index: false } };
}

/** The pages of a conversation after the first. */
export default async function MoreCommentsPage({ params }: Props) {
  await connection();
  const { slug, order, cursor } = await params;
  return <ConversationPage slug={slug} order={order} cursor={cursor} />;
}
