import { cacheLife, cacheTag } from 'next/cache';
import { storyCard } from './story-card';
import { tags } from './tags';
import { listPassageMarks } from '@/lib/db/passages';
import { findMovedSlug, findPublishedArticle, listPublishedArticles } from '@/lib/db/published-articles';
import type { ArticleView, StoryCard } from '@/lib/domain/article-view';
import type { ArticleId } from '@/lib/domain/ids';
import { articleView } from './article-view';
import { lifeUntil, openingOnPage } from './opening';

export type FoundArticle =
  { readonly kind: 'found'; readonly article: ArticleView } | { readonly kind: 'moved'; readonly slug: string };

/** The story at this address, or where it moved to; null when readers may not see one here. */
export async function findArticle(slug: string): Promise<FoundArticle | null> {
  'use cache';
  cacheTag(tags.article(slug), tags.commentSettings);
  const now = new Date();
  const article = await findPublishedArticle(slug, now);
  if (article) {
    cacheTag(tags.passages(article.id));
    const [opening, marks] = await Promise.all([openingOnPage(article, now), listPassageMarks(article.id)]);
    cacheLife(lifeUntil(opening.changesAt, now));
    return { kind: 'found', article: articleView(article, opening, marks) };
  }
  cacheLife('max');
  const moved = await findMovedSlug(slug, now);
  return moved ? { kind: 'moved', slug: moved } : null;
}

/** Days that "this week" looks back, and how many stories it shows: of this week, or of before when the week was quiet. */
const weekDays = 7;
const weekStories = 4;
const quietWeekStories = 2;

interface NewStory {
  readonly card: StoryCard;
  readonly isOfThisWeek: boolean;
}

/** What else was published this week; the newest ones of before when the week was quiet. */
export async function listThisWeek(exceptId: ArticleId): Promise<readonly StoryCard[]> {
  const others = (await listNewest()).filter(({ card }) => card.id !== exceptId);
  const recent = others.filter(({ isOfThisWeek }) => isOfThisWeek).slice(0, weekStories);
  return (recent.length > 0 ? recent : others.slice(0, quietWeekStories)).map(({ card }) => card);
}

/** Read once for all stories: each shows the same ones, less itself. */
async function listNewest(): Promise<readonly NewStory[]> {
  'use cache';
  cacheTag(tags.lists);
  cacheLife('hours');
  const now = new Date();
  const since = new Date(now.getTime() - weekDays * 24 * 3600_000);
  const newest = await listPublishedArticles({ now, take: weekStories + 1 });
  return newest.map((article) => ({ card: storyCard(article), isOfThisWeek: article.publishedAt >= since }));
}
