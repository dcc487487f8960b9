import { describe, expect, it } from 'vitest';
import { makeContent, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { findMovedSlug, findPublishedArticle } from '@/lib/db/published-articles';
import { beginStory, listStories, openStory, publishStory, saveStory, withdrawStory } from '@/lib/desk/write-article';

describe('writing a story', () => {
  it('goes from a draft to a page that readers see, and the log tells how', async () => {
    const editor = await makeStaff('editor');
    const by = { viewer: editor, now: noon };
    const begun = await beginStory(await makeContent({ slug: 'from-draft-to-page' }), by);
    if (!begun.ok) throw new Error('refused');
    expect(await findPublishedArticle('from-draft-to-page', noon)).toBeNull();
    expect(await publishStory(begun.value, 1, by)).toMatchObject({
      ok: true,
      value: { slug: 'from-draft-to-page', oldSlug: null },
    });
    expect(await findPublishedArticle('from-draft-to-page', noon)).toMatchObject({ title: 'A story', updatedAt: null });
    const log = await db.logEntry.findMany({ where: { articleId: begun.value }, orderBy: { seq: 'asc' } });
    expect(log.map((row) => row.act)).toEqual(['article-begun', 'article-published']);
  });

  it('keeps showing readers the published revision while its working copy is changed', async () => {
    const editor = await makeStaff('editor');
    const by = { viewer: editor, now: noon };
    const story = await makeStory(editor);
    const opened = await openStory(story.id, by);
    if (!opened.ok) throw new Error('refused');
    await saveStory({ ...opened.value.workingCopy, title: 'A better headline' }, by);
    expect(await findPublishedArticle(story.slug, noon)).toMatchObject({ title: 'A story' });
    const later = new Date(noon.getTime() + 3600_000);
    await publishStory(story.id, 2, { viewer: editor, now: later });
    expect(await findPublishedArticle(story.slug, later)).toMatchObject({
      title: 'A better headline',
      publishedAt: noon,
      updatedAt: later,
    });
  });

  it('refuses the save of somebody whose copy is older, and keeps the newer words', async () => {
    const editor = await makeStaff('editor');
    const by = { viewer: editor, now: noon };
    const story = await makeStory(editor);
    const opened = await openStory(story.id, by);
    if (!opened.ok) throw new Error('refused');
    const copy = opened.value.workingCopy;
    expect(await saveStory({ ...copy, title: 'First' }, by)).toEqual({ ok: true, value: 2 });
    expect(await saveStory({ ...copy, title: 'Second' }, by)).toEqual({ ok: false, error: 'version-changed' });
    expect(await openStory(story.id, by)).toMatchObject({ value: { workingCopy: { title: 'First', version: 2 } } });
  });

  it('leads the old address on to the new one, without chains, and gives a taken address to nobody else', async () => {
    const editor = await makeStaff('editor');
    const by = { viewer: editor, now: noon };
    const story = await makeStory(editor, { slug: 'first-address' });
    for (const [version, slug] of [
      [1, 'second-address'],
      [2, 'third-address'],
    ] as const) {
      const opened = await openStory(story.id, by);
      if (!opened.ok) throw new Error('refused');
      await saveStory({ ...opened.value.workingCopy, slug }, by);
      await publishStory(story.id, version + 1, by);
    }
    expect(await findMovedSlug('first-address', noon)).toBe('third-address');
    expect(await findMovedSlug('second-address', noon)).toBe('third-address');
    expect(await beginStory(await makeContent({ slug: 'first-address' }), by)).toEqual({
      ok: false,
      error: 'slug-taken',
    });
  });

  it('names every gap instead of publishing half a story', async () => {
    const editor = await makeStaff('editor');
    const by = { viewer: editor, now: noon };
    const begun = await beginStory(await makeContent({ title: '', dek: '', bylineIds: [] }), by);
    if (!begun.ok) throw new Error('refused');
    const published = await publishStory(begun.value, 1, by);
    if (published.ok || typeof published.error === 'string') throw new Error('expected gaps');
    expect(published.error.gaps.map((gap) => gap.field)).toEqual(['title', 'dek', 'bylines']);
  });

  it('withdraws a story from readers and keeps all of it', async () => {
    const editor = await makeStaff('editor');
    const story = await makeStory(editor);
    await withdrawStory(story.id, { viewer: editor, now: noon });
    expect(await findPublishedArticle(story.slug, noon)).toBeNull();
    expect(await db.revision.count({ where: { articleId: story.id } })).toBe(1);
  });

  it('shows a contributor their own drafts alone', async () => {
    const [editor, contributor] = [await makeStaff('editor'), await makeStaff('contributor')];
    const theirs = await makeStory(editor);
    const own = await beginStory(await makeContent(), { viewer: contributor, now: noon });
    const list = await listStories({ viewer: contributor, now: noon });
    expect(list.ok && list.value.map((story) => story.id)).toEqual([own.ok && own.value]);
    expect(await openStory(theirs.id, { viewer: contributor, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
  });
});
