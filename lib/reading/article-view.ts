import type { PublishedArticle } from '@/lib/db/published-articles';
import type { ArticleView } from '@/lib/domain/article-view';
import type { Opening } from '@/lib/domain/comment-settings';
import { renderArticle } from '@/lib/text/article';
import { typographic } from '@/lib/text/typographic';

/** A kept story as a page: Markdown rendered, dates as text. */
export function articleView(article: PublishedArticle, opening: Opening): ArticleView {
  return {
    id: article.id,
    slug: article.slug,
    title: typographic(article.title),
    dek: typographic(article.dek),
    kind: article.kind,
    publishedAt: article.publishedAt.toISOString(),
    updatedAt: article.updatedAt?.toISOString() ?? null,
    hero: article.hero,
    bylines: article.bylines,
    categories: article.categories,
    ...renderArticle(article.body),
    sources: article.sources,
    corrections: article.corrections.map(({ text, publishedAt }) => ({
      text,
      publishedAt: publishedAt.toISOString(),
    })),
    discussion: typographic(article.discussion),
    comments: opening.open ? { open: true } : { open: false, reason: opening.reason },
  };
}
