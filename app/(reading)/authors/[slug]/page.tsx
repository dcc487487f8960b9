import type { Metadata } from 'next';
import { placeholder } from '../../slugs';
import { AuthorPage, authorMetadata } from './author-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata({ slug: (await params).slug, number: '1' });
}

/** Who wrote it, and what else they wrote. */
export default async function FirstAuthorPage({ params }: Props) {
  return <AuthorPage slug={(await params).slug} number="1" />;
}
