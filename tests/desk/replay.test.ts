import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { mark } from '@/tests/support/mark';
import { db } from '@/lib/db/client';
import { replay } from '@/lib/desk/replay';
import { thresholdsDraft } from '@/lib/domain/forms/thresholds-form';
import { watchedTermForm } from '@/lib/domain/forms/watched-term-form';

const day = 24 * 3600_000;
const termDraft = (pattern: string) => ({
  kind: 'term' as const,
  term: watchedTermForm.parse({ pattern, rule: 'attack', does: 'speak' }),
  id: null,
});

describe('a replay', () => {
  it('lists what would have been treated differently in the last 30 days, and changes nothing', async () => {
    const viewer = await makeStaff('moderator');
    const story = await makeStory(await makeStaff('editor'));
    const word = mark();
    const touched = await makeHeldComment(story.id, { body: `They spoke of ${word} all day.` });
    await makeHeldComment(story.id, { body: 'A remark about the weather.' });
    await makeHeldComment(story.id, { body: `An old word about ${word}.`, at: new Date(noon.getTime() - 31 * day) });
    const sealed = await makeHeldComment(story.id, { body: `Something sealed about ${word}.` });
    await db.comment.update({ where: { id: sealed }, data: { state: 'referred' } });
    const before = await db.$queryRaw`SELECT md5(string_agg(c::text, '')) FROM comments c`;
    const log = await db.logEntry.count();

    const done = await replay(termDraft(word), { viewer, now: noon });
    expect(done).toMatchObject({
      ok: true,
      value: {
        of: 2,
        looked: 2,
        differing: 1,
        counts: { asked: 1, notAsked: 0, forward: 1, notForward: 0 },
        items: [
          {
            id: touched,
            state: 'held',
            excerpt: `They spoke of ${word} all day.`,
            before: { asked: [], wide: [] },
            after: { asked: ['attack'], wide: ['attack'] },
          },
        ],
      },
    });
    expect(await db.$queryRaw`SELECT md5(string_agg(c::text, '')) FROM comments c`).toEqual(before);
    expect(await db.logEntry.count()).toBe(log);
    expect(await db.watchedTerm.count()).toBe(0);
  });

  it('shows no words to somebody who may not read the queue', async () => {
    const viewer = await makeStaff('administrator');
    const story = await makeStory(await makeStaff('editor'));
    const word = mark();
    await makeHeldComment(story.id, { body: `They spoke of ${word} once more.` });
    const done = await replay(termDraft(word), { viewer, now: noon });
    expect(done.ok && done.value.items.map(({ excerpt }) => excerpt)).toEqual([null]);
  });

  it('compares thresholds with those that hold', async () => {
    const viewer = await makeStaff('moderator');
    const story = await makeStory(await makeStaff('editor'));
    const id = await makeHeldComment(story.id, { body: 'You are an idiot, River.' });
    const typed = thresholdsDraft.parse({ 'rules-attack-strict': '1', 'rules-attack-wide': '1' });
    const done = await replay({ kind: 'thresholds', typed }, { viewer, now: noon });
    const item = done.ok ? done.value.items.find((one) => one.id === id) : undefined;
    expect(item?.before.asked).toContain('attack');
    expect(item?.after.asked).not.toContain('attack');
  });

  it('runs once at a time, and lets others have their turn meanwhile', async () => {
    const viewer = await makeStaff('moderator');
    const [first, second] = await Promise.all([
      replay(termDraft('balderdash'), { viewer, now: noon }),
      replay(termDraft('poppycock'), { viewer, now: noon }),
    ]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    expect(await replay(termDraft('poppycock'), { viewer, now: noon })).toMatchObject({ ok: true });
  });
});
