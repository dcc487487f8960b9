import { cacheLife, cacheTag } from 'next/cache';
import { storyListPage, type StoryListPage } from './categories';
import { tags } from './tags';
import { findAuthor } from '@/lib/db/taxonomy';
import type { AuthorView } from '@/lib/domain/article-view';

/** An author's page with their stories, the newest first; null when there is no such author. */
export async function findAuthorPage(
  slug: string,
): Promise<{ readonly author: AuthorView; readonly list: StoryListPage } | null> {
  'use cache';
  cacheTag(tags.lists);
  cacheLife('hours');
  const author = await findAuthor(slug);
  if (!author) return null;
  const list = await storyListPage({ bylineSlug: slug }, 1);
  return list && { author, list };
}
