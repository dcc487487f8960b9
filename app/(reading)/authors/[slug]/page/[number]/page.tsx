import type { Metadata } from 'next';
import { placeholder } from '../../../../slugs';
import { AuthorPage, authorMetadata } from '../../author-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder, number: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata(await params);
}

/** What an author wrote before that. */
export default async function LaterAuthorPage({ params }: Props) {
  return <AuthorPage {...await params} />;
}
