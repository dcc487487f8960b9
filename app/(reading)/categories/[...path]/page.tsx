import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isSlug, placeholder } from '../../slugs';
import { CategoryHeader } from '@/components/article/category-header';
import { StoryList } from '@/components/article/story-list';
import { PageFrame } from '@/components/site/page-frame';
import { findCategoryPage } from '@/lib/reading/categories';
import { paths } from '@/lib/site';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ path: [placeholder] }];

interface Props {
  readonly params: Promise<{ path: string[] }>;
}

/** `/categories/a/b` is the first page of the topic `a/b`, `/categories/a/b/page/2` the second. */
async function topicAt(parts: readonly string[]) {
  const [mark, figure] = parts.slice(-2);
  const paged = parts.length > 2 && mark === 'page' && /^[1-9]\d{0,3}$/.test(figure ?? '');
  const path = paged ? parts.slice(0, -2) : parts;
  if (!path.every(isSlug)) notFound();
  const found = await findCategoryPage(path.join('/'), paged ? Number(figure) : 1);
  if (!found) notFound();
  return found;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category, list } = await topicAt((await params).path);
  return {
    title: list.page > 1 ? `${category.name}, page ${list.page}` : category.name,
    description: category.description,
    alternates: { canonical: paths.category(category.path, list.page) },
  };
}

/** A topic with the stories of everything below it. */
export default async function CategoryPage({ params }: Props) {
  const { category, list } = await topicAt((await params).path);
  return (
    <PageFrame>
      <CategoryHeader category={category} />
      <StoryList
        stories={list.stories}
        empty="No story stands under this topic yet."
        newer={list.page > 1 ? paths.category(category.path, list.page - 1) : null}
        older={list.page < list.pages ? paths.category(category.path, list.page + 1) : null}
      />
    </PageFrame>
  );
}
