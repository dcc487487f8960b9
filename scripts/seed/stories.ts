import { db } from '@/lib/db/client';
import { insertArticle } from '@/lib/db/drafts';
import { publishWorkingCopy } from '@/lib/db/publishing';
import { bylineId, categoryId, type ArticleId, type PersonId } from '@/lib/domain/ids';
import type { SeedCategory, SeedStory } from './files';

const day = 24 * 3600_000;

/** Adds the tree of categories, in the order of the file. */
export async function insertCategories(categories: readonly SeedCategory[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [position, { path, name, description }] of categories.entries()) {
    const parentId = ids.get(path.split('/').slice(0, -1).join('/')) ?? null;
    const row = await db.category.create({
      data: { path, name, description, position, parentId },
      select: { id: true },
    });
    ids.set(path, row.id);
  }
  return ids;
}

/** Adds and publishes the stories, by the same road that an editor's take. Dates count back from `now`. */
export async function insertStories(
  stories: readonly SeedStory[],
  known: {
    readonly bylines: ReadonlyMap<string, { byline: string }>;
    readonly categories: ReadonlyMap<string, string>;
    readonly editor: PersonId;
  },
  now: Date,
): Promise<Map<string, ArticleId>> {
  const ids = new Map<string, ArticleId>();
  for (const story of stories) {
    const at = new Date(now.getTime() - story.publishedDaysAgo * day);
    const find = <T>(map: ReadonlyMap<string, T>, key: string): T => {
      const value = map.get(key);
      if (value === undefined)
        throw new Error(`content/seed/stories/${story.slug}.md names ${key}, which is not there.`);
      return value;
    };
    const content = {
      slug: story.slug,
      title: story.title,
      dek: story.dek,
      kind: story.kind,
      body: story.body,
      hero: story.hero ?? null,
      sources: story.sources.map(({ title, outlet, url }) => ({ title, outlet, url })),
      discussion: story.discussion,
      bylineIds: story.authors.map((slug) => bylineId.parse(find(known.bylines, slug).byline)),
      categoryIds: story.categories.map((path) => categoryId.parse(find(known.categories, path))),
    };
    const begun = await insertArticle(content, known.editor, at);
    if (!begun.ok) throw new Error(`Two demo stories have the address ${story.slug}.`);
    const published = await publishWorkingCopy(begun.value, 1, known.editor, at);
    if (!published.ok) throw new Error(`The demo story ${story.slug} could not be published.`);
    await addDates(begun.value, story, now);
    ids.set(story.slug, begun.value);
  }
  return ids;
}

async function addDates(id: ArticleId, story: SeedStory, now: Date): Promise<void> {
  if (story.updatedDaysAgo !== undefined) {
    const updatedAt = new Date(now.getTime() - story.updatedDaysAgo * day);
    await db.article.update({ where: { id }, data: { updatedAt }, select: { id: true } });
  }
  if (story.correction) {
    const publishedAt = new Date(now.getTime() - story.correction.daysAgo * day);
    await db.correction.create({
      data: { articleId: id, text: story.correction.text, publishedAt },
      select: { id: true },
    });
  }
}
