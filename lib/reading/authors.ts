import { cacheLife, cacheTag } from 'next/cache';
import { storyListPage, type StoryListPage } from './categories';
import { tags } from './tags';
import { findAuthor } from '@/lib/db/taxonomy';
import type { AuthorView } from '@/lib/domain/article-view';

/** An author with one page of their stories, the newest first; null when there is no such author or page. */
export async function findAuthorPage(
  slug: string,
  page: number,
): Promise<{ readonly author: AuthorView; readonly list: StoryListPage } | null> {
  'use cache';
  cacheTag(tags.lists);
  cacheLife('hours');
  const author = await findAuthor(slug);
  if (!author) return null;
  const list = await storyListPage({ bylineSlug: slug }, page);
  return list && { author, list };
}
