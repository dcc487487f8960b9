import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isSlug, placeholder } from '../../slugs';
import { AuthorHeader } from '@/components/article/author-header';
import { StoryList } from '@/components/article/story-list';
import { PageFrame } from '@/components/site/page-frame';
import { findAuthorPage } from '@/lib/reading/authors';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ slug: placeholder }];

interface Props {
  readonly params: Promise<{ slug: string }>;
}

async function authorAt(slug: string) {
  const found = isSlug(slug) ? await findAuthorPage(slug) : null;
  if (!found) notFound();
  return found;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { author } = await authorAt((await params).slug);
  return {
    title: author.name,
    description: author.bio,
    alternates: { canonical: paths.author(author.slug) },
  };
}

/** Who wrote it, and what else they wrote. */
export default async function AuthorPage({ params }: Props) {
  const { author, list } = await authorAt((await params).slug);
  return (
    <PageFrame>
      <AuthorHeader author={author} />
      <StoryList
        stories={list.stories}
        empty="Nothing by this author is published at present."
        newer={null}
        older={null}
      />
    </PageFrame>
  );
}
