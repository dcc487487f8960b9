import type { ListedArticle } from '@/lib/db/published-articles';
import type { StoryCard } from '@/lib/domain/article-view';
import { excerptOf } from '@/lib/text/plain';
import { typographic } from '@/lib/text/typographic';

/** Characters of the excerpt in "this week". */
const excerptLength = 260;

/** A story as it stands in lists. */
export function storyCard(article: ListedArticle): StoryCard {
  return {
    id: article.id,
    slug: article.slug,
    title: typographic(article.title),
    dek: typographic(article.dek),
    kind: article.kind,
    publishedAt: article.publishedAt.toISOString(),
    hero: article.hero,
    bylines: article.bylines,
    categories: article.categories,
    commentCount: article.commentCount,
    excerpt: typographic(excerptOf(article.body, excerptLength)),
  };
}
