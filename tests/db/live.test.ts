import { describe, expect, it } from 'vitest';
import { makeComment } from '@/tests/support/conversation';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { countPublishedOf } from '@/lib/db/live';
import { undoSeconds } from '@/lib/db/settling';

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

describe('the number of comments that open pages are told', () => {
  it('counts what readers can read, story by story', async () => {
    const editor = await makeStaff('editor');
    const [busy, quiet] = [await makeStory(editor), await makeStory(editor)];
    await makeComment(busy.id);
    await makeComment(busy.id);
    await makeComment(busy.id, { state: 'held' });
    await makeComment(busy.id, { state: 'declined' });
    const counts = await countPublishedOf([busy.id, quiet.id], after(3600));
    expect([counts.get(busy.id), counts.get(quiet.id)]).toEqual([2, undefined]);
  });

  it('leaves out a publication that can still be taken back', async () => {
    const { id } = await makeStory(await makeStaff('editor'));
    const comment = await makeComment(id);
    await db.comment.update({ where: { id: comment }, data: { decidedAt: noon } });
    const told = async (seconds: number) => (await countPublishedOf([id], after(seconds))).get(id) ?? 0;
    expect(await told(undoSeconds - 0.001)).toBe(0);
    expect(await told(undoSeconds)).toBe(1);
  });
});
