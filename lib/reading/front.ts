import { cacheLife, cacheTag } from 'next/cache';
import { storyCard } from './story-card';
import { tags } from './tags';
import { listPublishedArticles } from '@/lib/db/published-articles';
import type { CategoryView, StoryCard } from '@/lib/domain/article-view';

export interface FrontView {
  readonly lead: StoryCard | null;
  readonly seconds: readonly StoryCard[];
  readonly sections: readonly { readonly category: CategoryView; readonly stories: readonly StoryCard[] }[];
  readonly latest: readonly StoryCard[];
}

/** How many stories the front page draws from, and how many stand in each place. */
const drawn = 40;
const secondsShown = 2;
const latestShown = 5;
const sectionsShown = 5;
const sectionStories = 4;

/** The front page: one lead, two seconds, the latest, then sections by primary category in the order of freshness. */
export async function listFront(): Promise<FrontView> {
  'use cache';
  cacheTag(tags.lists);
  cacheLife('hours');
  const stories = (await listPublishedArticles({ now: new Date(), take: drawn })).map(storyCard);
  const [lead = null, ...rest] = stories;
  const seconds = rest.slice(0, secondsShown);
  const latest = rest.slice(secondsShown, secondsShown + latestShown);
  return { lead, seconds, latest, sections: sectionsOf(rest.slice(secondsShown + latestShown)) };
}

function sectionsOf(stories: readonly StoryCard[]): FrontView['sections'] {
  const sections = new Map<string, { category: CategoryView; stories: StoryCard[] }>();
  for (const story of stories) {
    const category = story.categories[0];
    if (!category) continue;
    const section = sections.get(category.path) ?? { category, stories: [] };
    if (section.stories.length < sectionStories) section.stories.push(story);
    sections.set(category.path, section);
  }
  return [...sections.values()].slice(0, sectionsShown);
}
