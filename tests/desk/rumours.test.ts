import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { mark } from '@/tests/support/mark';
import { db } from '@/lib/db/client';
import { openComment } from '@/lib/desk/queue';
import { addRumour, changeRumour, dropRumour, openRumours } from '@/lib/desk/rumours';
import { rumourChangeForm, rumourForm } from '@/lib/domain/forms/rumour-form';

const typed = (word: string) => ({
  claim: `The claim about ${word}.`,
  phrases: `${word} surge*\n`,
  why: 'It was looked for and not found.',
  sourceUrl: 'https://example.org/report',
  rule: 'offtopic',
  note: 'This was looked into and is untrue.',
});

describe('a known rumour', () => {
  it('stands on the card of a comment that may repeat it, with the note that would be sent', async () => {
    const viewer = await makeStaff('moderator');
    const story = await makeStory(await makeStaff('editor'));
    const word = mark();
    const added = await addRumour(rumourForm.parse(typed(word)), { viewer, now: noon });
    if (!added.ok) throw new Error(added.error);
    const repeats = await makeHeldComment(story.id, { body: `Surges, they say, at every ${word}.` });
    const other = await makeHeldComment(story.id, { body: `A ${word} is a fine thing.` });
    const card = await openComment(repeats, { viewer, now: noon });
    expect(card.ok && card.value.rumours).toEqual([
      {
        id: added.value,
        claim: `The claim about ${word}.`,
        why: 'It was looked for and not found.',
        sourceUrl: 'https://example.org/report',
        rule: 'offtopic',
        note: 'This was looked into and is untrue. https://example.org/report',
      },
    ]);
    const without = await openComment(other, { viewer, now: noon });
    expect(without.ok && without.value.rumours).toEqual([]);
  });

  it('is listed once, changed by one of two, and dropped once; the log keeps each version', async () => {
    const viewer = await makeStaff('moderator');
    const form = typed(mark());
    const added = await addRumour(rumourForm.parse(form), { viewer, now: noon });
    if (!added.ok) throw new Error(added.error);
    expect(await addRumour(rumourForm.parse(form), { viewer, now: noon })).toEqual({
      ok: false,
      error: 'there-already',
    });
    const change = rumourChangeForm.parse({
      ...form,
      id: added.value,
      version: '1',
      why: 'It was looked for once more.',
    });
    const answers = await Promise.all([1, 2].map(() => changeRumour(change, { viewer, now: noon })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'changed-meanwhile' });
    const open = await openRumours({ viewer });
    expect(open.ok && open.value.find(({ id }) => id === added.value)).toMatchObject({
      version: 2,
      savedBy: viewer.name,
    });
    expect(await dropRumour(added.value, { viewer, now: noon })).toEqual({ ok: true, value: null });
    expect(await dropRumour(added.value, { viewer, now: noon })).toEqual({ ok: false, error: 'no-rumour' });
    const log = await db.logEntry.findMany({ where: { actorId: viewer.id }, orderBy: { seq: 'asc' } });
    expect(log.map(({ act }) => act)).toEqual(['rumour-added', 'rumour-changed', 'rumour-dropped']);
    expect(log[0]?.facts).toMatchObject({ why: 'It was looked for and not found.' });
  });
});
