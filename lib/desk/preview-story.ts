import { guarded } from './guarded';
import { openStory } from './write-article';
import { listBylineViews, listCategories } from '@/lib/db/taxonomy';
import type { ArticleView } from '@/lib/domain/article-view';
import type { ArticleId } from '@/lib/domain/ids';
import { ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';
import { renderArticle } from '@/lib/text/article';

/**
 * The working copy as readers would see it if it were published now. For those alone who may edit it; never cached.
 */
export function previewStory(
  id: ArticleId,
  by: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<ArticleView, 'not-allowed' | 'no-story' | 'away'>> {
  return guarded(async () => {
    const story = await openStory(id, by);
    if (!story.ok) return story;
    const { workingCopy, publishedAt } = story.value;
    const [bylines, categories] = await Promise.all([listBylineViews(workingCopy.bylineIds), listCategories()]);
    const chosen = workingCopy.categoryIds.flatMap((wanted) => categories.filter(({ id: known }) => known === wanted));
    return ok<ArticleView>({
      id,
      slug: workingCopy.slug,
      title: workingCopy.title,
      dek: workingCopy.dek,
      kind: workingCopy.kind,
      publishedAt: (publishedAt ?? by.now).toISOString(),
      updatedAt: null,
      hero: workingCopy.hero,
      bylines,
      categories: chosen.map(({ path, name }) => ({ path, name })),
      ...renderArticle(workingCopy.body),
      sources: workingCopy.sources,
      corrections: [],
      discussion: workingCopy.discussion,
      comments: { open: true, signedInOnly: false },
    });
  });
}
