import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { countQueue, listQueue, listStoriesWaiting } from '@/lib/db/queue';
import { countMax } from '@/lib/domain/desk-times';
import type { ArticleId, CommentId } from '@/lib/domain/ids';
import { queueFilter, type QueueFilter } from '@/lib/domain/queue-filter';

let place: ArticleId;
let slug: string;

beforeAll(async () => {
  const story = await makeStory(await makeStaff('editor'), { title: 'The Harbour Inquiry' });
  [place, slug] = [story.id, story.slug];
});

async function found(filter: QueueFilter): Promise<readonly CommentId[]> {
  const rows = await listQueue({ view: 'waiting', filter: { story: slug, ...filter }, take: 50, skip: 0, now: noon });
  return rows.map(({ id }) => id);
}

describe('words that are looked for', () => {
  it.each([
    ['one word', 'A ferry sank at dawn.', 'ferry'],
    ['the beginning of a word', 'Lighthouses were dark.', 'lightho'],
    ['words in any order', 'The pilot blamed fog.', 'fog pilot'],
    ['capitals and accents of the same letter', 'ÉTIENNE spoke.', 'étienne'],
    ['words between typographic marks', 'They said “mooring—lines” twice…', 'lines mooring'],
    ['part of an address', 'See https://quay.example/tide-table for it.', 'quay.example/tide'],
    ['Chinese without spaces', '他们说海港关闭了。', '海港'],
    ['full-width letters', 'Ｂｅａｃｏｎ is lit.', 'beacon'],
    ['the sign of a query, meant as itself', "It's the crew's ballast & hull!", "crew's & ballast:*"],
  ])('%s', async (_what, body, words) => {
    const id = await makeHeldComment(place, { body });
    await makeHeldComment(place, { body: 'Nothing of the kind.' });
    expect(await found({ words })).toEqual([id]);
  });

  it('are all of them needed, and none is found inside a word', async () => {
    await makeHeldComment(place, { body: 'An anchor was lost.' });
    expect(await found({ words: 'anchor missing' })).toEqual([]);
    expect(await found({ words: 'nchor' })).toEqual([]);
    expect(await found({ words: '?!' })).toEqual([]);
  });

  it('follow the comment: new words, another name, and none once they are sealed or erased', async () => {
    const id = await makeHeldComment(place, { body: 'The capstan turned.' });
    await db.commentRevision.updateMany({ where: { commentId: id }, data: { body: 'The windlass turned.' } });
    await db.comment.update({ where: { id }, data: { authorName: 'Quartermaster' } });
    expect(await found({ words: 'capstan' })).toEqual([]);
    expect(await found({ words: 'windlass quartermaster' })).toEqual([id]);
    for (const state of ['referred', 'erased'] as const) {
      await db.comment.update({ where: { id }, data: { state } });
      expect(await db.commentWords.count({ where: { commentId: id } })).toBe(0);
      const counts = await countQueue({ words: 'windlass' }, noon);
      expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    }
    await db.comment.update({ where: { id }, data: { state: 'held' } });
    expect(await found({ words: 'windlass' })).toEqual([id]);
  });
});

describe('whatever is typed', () => {
  it('is answered, and what a comment says finds it', { timeout: 120_000 }, async () => {
    const id = await makeHeldComment(place, { body: 'to be written anew' });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary' }),
        async (body, typed) => {
          const { words } = queueFilter.parse({ words: body });
          if (words !== undefined) {
            await db.commentRevision.updateMany({ where: { commentId: id }, data: { body: words } });
            const [row] = await db.$queryRaw<{ some: boolean }[]>`SELECT words_of(${words}) <> '{}' AS some`;
            expect((await found({ words })).includes(id)).toBe(row?.some);
          }
          const other = queueFilter.parse({ words: typed, story: typed });
          expect(await countQueue(other, noon)).toHaveProperty('waiting');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the filter by story', () => {
  it('takes the address or words of the title, and offers what has something waiting', async () => {
    const id = await makeHeldComment(place, { body: 'A remark about pontoons.' });
    expect(await found({ story: 'harbour inq', words: 'pontoons' })).toEqual([id]);
    expect(await found({ story: '100%', words: 'pontoons' })).toEqual([]);
    expect(await listStoriesWaiting(10)).toEqual(['The Harbour Inquiry']);
  });
});

describe('a count', () => {
  it('is exact up to a thousand, and says that there are more', async () => {
    const crowd = await makeStory(await makeStaff('editor'));
    const add = (count: number) => db.$executeRaw`
      INSERT INTO comments (id, article_id, root_id, author_name, receipt_hash, submission_key, submitted_at)
      SELECT i.id, ${crowd.id}::uuid, i.id, 'Reader', 'r' || i.id, 's' || i.id, ${noon}
      FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, ${count}::int)) i`;
    await add(countMax);
    expect((await countQueue({ story: crowd.slug }, noon)).waiting).toBe(countMax);
    await add(5);
    expect((await countQueue({ story: crowd.slug }, noon)).waiting).toBe(countMax + 1);
  });
});
