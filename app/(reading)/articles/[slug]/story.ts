import { notFound, permanentRedirect } from 'next/navigation';
import { isSlug } from '../../slugs';
import type { ArticleView } from '@/lib/domain/article-view';
import { findArticle } from '@/lib/reading/articles';
import { paths } from '@/lib/site';

/** The story at this address; else "not found", or 308 to where a story moved. */
export async function storyAt(slug: string): Promise<ArticleView> {
  const found = isSlug(slug) ? await findArticle(slug) : null;
  if (!found) notFound();
  if (found.kind === 'moved') permanentRedirect(paths.article(found.slug));
  return found.article;
}
