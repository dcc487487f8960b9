import type { PublishedArticle } from '@/lib/db/published-articles';
import type { ArticleView } from '@/lib/domain/article-view';
import type { PassageMark } from '@/lib/domain/passage-view';
import { paths } from '@/lib/site';
import { renderArticle } from '@/lib/text/article';
import { typographic } from '@/lib/text/typographic';
import type { Opening } from '@/lib/domain/comment-settings';

/** A kept story as a page: Markdown rendered, dates as text, and with `marks` the passages that readers commented on. */
export function articleView(
  article: PublishedArticle,
  opening: Opening,
  marks: readonly PassageMark[] | null = null,
): ArticleView {
  const passages = marks && {
    marks,
    hrefOf: (block: string) => paths.passage(article.slug, block),
    open: opening.open,
  };
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
    ...renderArticle(article.body, passages),
    sources: article.sources,
    corrections: article.corrections.map(({ text, publishedAt }) => ({
      text,
      publishedAt: publishedAt.toISOString(),
    })),
    discussion: typographic(article.discussion),
    comments: opening.open
      ? { open: true, signedInOnly: opening.signedInOnly }
      : { open: false, reason: opening.reason },
  };
}
