import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moveComment } from '@/tests/support/conversation';
import { makeContent, makeStaff, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { insertArticle } from '@/lib/db/drafts';
import { listPassageMarks } from '@/lib/db/passages';
import { askOnPassage } from '@/lib/desk/ask-on-passage';
import { submitComment } from '@/lib/desk/submit-comment';
import { publishStory, saveStory } from '@/lib/desk/write-article';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { guest } from '@/lib/domain/viewer';
import { articleBlocks } from '@/lib/text/article-blocks';
import { renderArticle } from '@/lib/text/article';

const body =
  'The licence was renewed in **2019** without a visit.\n\nInspectors came twice in nine years, and both times they had called ahead.\n';

async function publishedStory() {
  const editor = await makeStaff('editor');
  const content = await makeContent({ body });
  const begun = await insertArticle(content, editor.id, noon);
  if (!begun.ok) throw new Error('taken');
  let version = 1;
  const by = { viewer: editor, now: noon };
  await publishStory(begun.value, version, by);
  const edit = async (changed: string) => {
    const saved = await saveStory({ ...content, body: changed, articleId: begun.value, version }, by);
    if (!saved.ok) throw new Error('not saved');
    version = saved.value;
    expect(await publishStory(begun.value, version, by)).toMatchObject({ ok: true });
  };
  return { id: begun.value, editor, edit };
}

function send(articleId: string, passage: Record<string, string>) {
  const form = commentForm.parse({
    articleId,
    name: 'A reader',
    body: 'Thank you for printing this.',
    submissionKey: randomUUID(),
    ...passage,
  });
  return submitComment(form, { viewer: guest, now: noon, address: randomUUID(), userAgent: 'test' });
}

const [first, second] = articleBlocks(body);
const chosen = { passageBlock: second?.id ?? '', passageExact: 'both times they had called ahead' };

async function onlyPassage(articleId: string) {
  const [passage, ...others] = await db.passage.findMany({ where: { articleId }, include: { comments: true } });
  expect(others).toEqual([]);
  return passage;
}

describe('a comment on a passage', () => {
  it('holds the words with what stands around them, and is marked once it is published', async () => {
    const { id } = await publishedStory();
    expect(await send(id, chosen)).toMatchObject({ ok: true });
    const passage = await onlyPassage(id);
    expect(passage).toMatchObject({
      quote: chosen.passageExact,
      block: second?.id,
      suffix: '.',
      state: 'anchored',
      revision: 1,
    });
    expect(await listPassageMarks(id)).toEqual([]);
    await moveComment(passage?.comments[0]?.id as never, 'published');
    const marks = await listPassageMarks(id);
    expect(marks).toMatchObject([{ exact: chosen.passageExact, comments: 1 }]);
    const { html } = renderArticle(body, { marks, hrefOf: (block) => `/p/${block}`, open: true });
    expect(html).toContain('<mark class="passage">both times they had called ahead</mark>');
    expect(html).toContain('aria-label="1 comment on this passage"');
  });

  it('marks words that run across bold print, and leaves the story’s own words alone', () => {
    const mark = {
      id: 'x',
      block: first?.id ?? '',
      exact: 'renewed in 2019 without',
      prefix: '',
      suffix: '',
      question: 'Who <renewed> it?',
      comments: 2,
    };
    const dressed = renderArticle(body, { marks: [mark], hrefOf: (block) => `/p/${block}`, open: false }).html;
    expect(dressed).toContain(
      '<mark class="passage">renewed in </mark><strong><mark class="passage">2019</mark></strong>',
    );
    expect(dressed).toContain('Who &#x3C;renewed> it?');
    const bare = (html: string) =>
      html
        .replace(/<a class="passage-[^>]*>.*?<\/a>/g, '')
        .replace(/<\/?mark[^>]*>/g, '')
        .replace(/ id="p-[^"]*"/g, '');
    expect(bare(dressed)).toBe(renderArticle(body).html);
  });

  it('stands for a whole paragraph when no words were chosen', async () => {
    const { id } = await publishedStory();
    await send(id, { passageBlock: first?.id ?? '' });
    expect(await onlyPassage(id)).toMatchObject({ exact: first?.text });
  });

  it('cannot quote what the story does not say', async () => {
    const { id } = await publishedStory();
    const words = 'The minister took the money himself';
    expect(await send(id, { ...chosen, passageExact: words })).toEqual({ ok: false, error: { kind: 'no-passage' } });
    expect(await send(id, { passageBlock: 'deadbeef' })).toEqual({ ok: false, error: { kind: 'no-passage' } });
    await send(id, { ...chosen, passageExact: 'both times they have called ahead' });
    expect(await onlyPassage(id)).toMatchObject({ quote: 'both times they had called ahead' });
  });

  it('is found again after each edit: moved, changed a little, gone, and back', async () => {
    const { id, edit } = await publishedStory();
    await send(id, chosen);
    await edit(`A new beginning.\n\n${body}`);
    expect(await onlyPassage(id)).toMatchObject({ state: 'anchored' });
    await edit('Inspectors came, and both times they’d called ahead, says the file.');
    expect(await onlyPassage(id)).toMatchObject({
      state: 'moved',
      exact: 'both times they’d called ahead',
      quote: chosen.passageExact,
    });
    await edit('Nothing of that stands here any more.');
    expect(await onlyPassage(id)).toMatchObject({ state: 'orphaned', quote: chosen.passageExact });
    expect(await listPassageMarks(id)).toEqual([]);
    await edit(body);
    expect((await onlyPassage(id))?.state).not.toBe('orphaned');
  });

  it('carries an editor’s question, which only an editor can ask or take back', async () => {
    const { id, editor } = await publishedStory();
    const where = { ...chosen, passagePrefix: '' };
    const moderator = await makeStaff('moderator');
    expect(await askOnPassage(id, where, 'Were you there?', { viewer: moderator, now: noon })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await askOnPassage(id, where, 'Were you there?', { viewer: editor, now: noon })).toMatchObject({ ok: true });
    expect(await listPassageMarks(id)).toMatchObject([{ question: 'Were you there?', comments: 0 }]);
    await askOnPassage(id, where, '', { viewer: editor, now: noon });
    expect(await listPassageMarks(id)).toEqual([]);
  });
});
