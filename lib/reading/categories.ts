import { cacheLife, cacheTag } from 'next/cache';
import { storyCard } from './story-card';
import { tags } from './tags';
import { isDatabaseAway } from '@/lib/db/errors';
import { countPublishedArticles, listPublishedArticles } from '@/lib/db/published-articles';
import { findCategory, listCategories } from '@/lib/db/taxonomy';
import type { CategoryPageView, CategoryView, StoryCard } from '@/lib/domain/article-view';
import { env } from '@/lib/env';

/** Stories on one page of a list. */
export const storiesPerPage = 20;

/** The topics of the header: the roots of the tree. Empty while the site is built without a database. */
export async function listNavCategories(): Promise<readonly CategoryView[]> {
  'use cache';
  cacheTag(tags.categories);
  cacheLife('max');
  try {
    const categories = await listCategories();
    return categories.filter(({ path }) => !path.includes('/')).map(({ path, name }) => ({ path, name }));
  } catch (error) {
    if (env.isBuilding && isDatabaseAway(error)) return [];
    throw error;
  }
}

export interface StoryListPage {
  readonly stories: readonly StoryCard[];
  readonly page: number;
  readonly pages: number;
}

/** A category's page, with the stories of everything below it; null when there is no such category or page. */
export async function findCategoryPage(
  path: string,
  page: number,
): Promise<{ readonly category: CategoryPageView; readonly list: StoryListPage } | null> {
  'use cache';
  cacheTag(tags.lists, tags.categories);
  cacheLife('hours');
  const category = await findCategory(path);
  if (!category) return null;
  const list = await storyListPage({ categoryPath: path }, page);
  return list && { category, list };
}

/** One page of a list of stories; null past its end. */
export async function storyListPage(
  where: { readonly categoryPath?: string; readonly bylineSlug?: string },
  page: number,
): Promise<StoryListPage | null> {
  const now = new Date();
  const total = await countPublishedArticles({ now, ...where });
  const pages = Math.max(1, Math.ceil(total / storiesPerPage));
  if (page < 1 || page > pages) return null;
  const stories = await listPublishedArticles({
    now,
    ...where,
    take: storiesPerPage,
    skip: (page - 1) * storiesPerPage,
  });
  return { stories: stories.map(storyCard), page, pages };
}
