import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isSlug } from '../../slugs';
import { AuthorHeader } from '@/components/article/author-header';
import { StoryList } from '@/components/article/story-list';
import { PageFrame } from '@/components/site/page-frame';
import { findAuthorPage } from '@/lib/reading/authors';
import { paths } from '@/lib/site';

interface AuthorAt {
  readonly slug: string;
  /** As it stands in the address. */
  readonly number: string;
}

async function authorAt({ slug, number }: AuthorAt) {
  const found = isSlug(slug) && /^[1-9]\d{0,3}$/.test(number) ? await findAuthorPage(slug, Number(number)) : null;
  if (!found) notFound();
  return found;
}

/** Who wrote it, and one page of what they wrote. */
export async function AuthorPage(at: AuthorAt) {
  const { author, list } = await authorAt(at);
  return (
    <PageFrame>
      <AuthorHeader author={author} />
      <StoryList
        stories={list.stories}
        empty="Nothing by this author is published at present."
        newer={list.page > 1 ? paths.author(author.slug, list.page - 1) : null}
        older={list.page < list.pages ? paths.author(author.slug, list.page + 1) : null}
      />
    </PageFrame>
  );
}

/** What the head of such a page says. */
export async function authorMetadata(at: AuthorAt): Promise<Metadata> {
  const { author, list } = await authorAt(at);
  return {
    title: list.page > 1 ? `${author.name}, page ${list.page}` : author.name,
    description: author.bio,
    alternates: { canonical: paths.author(author.slug, list.page) },
  };
}
