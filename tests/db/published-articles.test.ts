import { describe, expect, it } from 'vitest';
import { makeComment } from '@/tests/support/conversation';
import { makeStaff, makeStory } from '@/tests/support/newsroom';
import { listPublishedArticles } from '@/lib/db/published-articles';

describe('the list of published stories', () => {
  it('counts the published comments of each story, and of no other', async () => {
    const editor = await makeStaff('editor');
    const [first, second, third] = [await makeStory(editor), await makeStory(editor), await makeStory(editor)];
    for (let n = 0; n < 3; n += 1) await makeComment(first.id, { minutes: n });
    await makeComment(second.id);
    await makeComment(second.id, { state: 'declined' });
    await makeComment(second.id, { state: 'held' });
    const listed = await listPublishedArticles({ now: new Date('2099-01-01T00:00:00Z'), take: 10_000 });
    const counts = new Map(listed.map(({ id, commentCount }) => [id, commentCount]));
    expect([first, second, third].map(({ id }) => counts.get(id))).toEqual([3, 1, 0]);
  });
});
