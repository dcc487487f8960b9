import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { previewStory } from '@/lib/desk/preview-story';
import { listStoryChoices } from '@/lib/desk/story-choices';
import { beginStory, saveStory } from '@/lib/desk/write-article';
import { articleId, type ArticleId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';
import { makeContent, makeStaff, makeStory, noon, type StaffViewer } from '@/tests/support/newsroom';

let editor: StaffViewer;
let contributor: StaffViewer;
let draft: ArticleId;

beforeAll(async () => {
  editor = await makeStaff('editor');
  contributor = await makeStaff('contributor');
  const begun = await beginStory(await makeContent({ title: 'In the making', body: 'Some **bold** words.' }), {
    viewer: contributor,
    now: noon,
  });
  if (!begun.ok) throw new Error(begun.error);
  draft = begun.value;
});

test('a draft is shown as it would be if it were published now', async () => {
  const preview = await previewStory(draft, { viewer: contributor, now: noon });
  expect(preview).toMatchObject({
    ok: true,
    value: { title: 'In the making', publishedAt: noon.toISOString(), updatedAt: null },
  });
  if (!preview.ok) throw new Error(preview.error);
  expect(preview.value.html).toContain('<strong>bold</strong>');
  expect(preview.value.bylines.map((byline) => byline.name)).toEqual(['A. Author']);
  expect(preview.value.categories.map((category) => category.name)).toEqual(['Topic']);
});

test('the preview of a published story shows the working copy, and readers still see the revision', async () => {
  const story = await makeStory(editor, { title: 'As published' });
  const content = await makeContent({ title: 'As it is being changed', slug: story.slug });
  await saveStory({ ...content, articleId: story.id, version: 1 }, { viewer: editor, now: noon });
  expect(await previewStory(story.id, { viewer: editor, now: noon })).toMatchObject({
    ok: true,
    value: { title: 'As it is being changed' },
  });
  const kept = await db.article.findUniqueOrThrow({
    where: { id: story.id },
    select: { publishedRevision: { select: { title: true } } },
  });
  expect(kept.publishedRevision?.title).toBe('As published');
});

test('a name that is no longer kept is left out', async () => {
  const content = await makeContent();
  const begun = await beginStory(content, { viewer: editor, now: noon });
  if (!begun.ok) throw new Error(begun.error);
  await db.byline.deleteMany({ where: { id: { in: [...content.bylineIds] } } });
  expect(await previewStory(begun.value, { viewer: editor, now: noon })).toMatchObject({
    ok: true,
    value: { bylines: [] },
  });
});

test('only those who may edit the story see its preview', async () => {
  for (const viewer of [
    guest,
    await makeStaff('moderator'),
    await makeStaff('contributor'),
    await makeStaff('administrator'),
  ]) {
    expect(await previewStory(draft, { viewer, now: noon })).toEqual({ ok: false, error: 'not-allowed' });
  }
  expect((await previewStory(draft, { viewer: editor, now: noon })).ok).toBe(true);
});

test('a story that is not there has no preview', async () => {
  expect(await previewStory(articleId.parse(randomUUID()), { viewer: editor, now: noon })).toEqual({
    ok: false,
    error: 'no-story',
  });
});

test('categories to choose from are named with the way to them', async () => {
  const parent = await db.category.create({ data: { path: 'work', name: 'Work' } });
  await db.category.create({ data: { path: 'work/sea', name: 'At sea', parentId: parent.id } });
  const choices = await listStoryChoices({ viewer: contributor });
  if (!choices.ok) throw new Error(choices.error);
  const names = choices.value.categories.map((choice) => choice.name);
  expect(names).toContain('Work › At sea');
  expect(names.indexOf('Work')).toBeLessThan(names.indexOf('Work › At sea'));
  expect(await listStoryChoices({ viewer: await makeStaff('moderator') })).toEqual({ ok: false, error: 'not-allowed' });
});
