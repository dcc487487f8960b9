import type { Metadata } from 'next';
import { connection } from 'next/server';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { WritePage } from './write-page';

/** Made for each request: a form that was sent without scripts comes back to it with its words. */
export const instant = false;
export const metadata: Metadata = { title: 'Write a comment', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string }>;
}

/** Where a comment is written without scripts, and where a refused form comes back to. */
export default async function WriteCommentPage({ params }: Props) {
  await connection();
  const article = await storyAt((await params).slug);
  return <WritePage article={article} />;
}
