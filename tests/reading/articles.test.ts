import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeStaff, makeStory } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import type { ArticleId } from '@/lib/domain/ids';
import { listThisWeek } from '@/lib/reading/articles';

vi.mock('next/cache', () => ({ cacheTag: () => undefined, cacheLife: () => undefined }));

/** A moment after every story of the other tests. */
const now = new Date('2090-03-01T12:00:00.000Z');

async function storyOf(daysAgo: number): Promise<ArticleId> {
  const { id } = await makeStory(await makeStaff('editor'));
  await db.article.update({ where: { id }, data: { publishedAt: new Date(now.getTime() - daysAgo * 86_400_000) } });
  return id;
}

const shownBeside = async (id: ArticleId) => (await listThisWeek(id)).map((card) => card.id);

describe('“this week” below a story', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    await db.article.updateMany({ data: { publishedAt: new Date('2020-01-01T00:00:00.000Z') } });
  });

  it('shows the four newest others of the last seven days, and never the story itself', async () => {
    const stories: ArticleId[] = [];
    for (const days of [1, 2, 3, 4, 5, 6]) stories.push(await storyOf(days));
    expect(await shownBeside(stories[0] as ArticleId)).toEqual(stories.slice(1, 5));
    expect(await shownBeside(stories[5] as ArticleId)).toEqual(stories.slice(0, 4));
  });

  it('leaves out what is older while this week has something', async () => {
    const [recent, old] = [await storyOf(2), await storyOf(9)];
    expect(await shownBeside(old)).toEqual([recent]);
  });

  it('shows the two newest of before in a week without others', async () => {
    const [only, first, second] = [await storyOf(1), await storyOf(8), await storyOf(9)];
    await storyOf(10);
    expect(await shownBeside(only)).toEqual([first, second]);
  });
});
