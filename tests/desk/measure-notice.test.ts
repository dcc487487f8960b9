import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeReader, send, sent } from '@/tests/support/authors';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { measureCode } from '@/lib/db/measures';
import { imposeMeasure } from '@/lib/desk/author-measures';
import { appealMeasure, decideMeasureAppeal, readNotice } from '@/lib/desk/measure-notice';
import { measureForm } from '@/lib/domain/forms/measure-form';
import { measureId } from '@/lib/domain/ids';

const after = (days: number) => new Date(noon.getTime() + days * 24 * 3600_000);
const holder = (code: string, now = noon) => ({ code, address: randomUUID(), now });
const words = { text: 'It was a quotation, as the story shows.' };

async function suspended() {
  const story = (await makeStory(await makeStaff('editor'))).id;
  const [reader, imposer] = [await makeReader(), await makeStaff('moderator')];
  const { id: commentId } = await sent(story, { viewer: reader });
  const form = measureForm.parse({ commentId, kind: 'suspend', rule: 'attack', facts: 'Twice in a day.', days: '300' });
  await imposeMeasure(form, { viewer: imposer, now: noon });
  const { id } = await db.measure.findFirstOrThrow({ where: { commentId } });
  return { id: measureId.parse(id), code: measureCode(id), story, reader, imposer };
}

const decide = (id: Awaited<ReturnType<typeof suspended>>['id'], outcome: 'upheld' | 'rejected') => ({
  measureId: id,
  outcome,
  reasons: 'We read it again, with care.',
});

describe('the page of a measure', () => {
  it('tells its author everything but who imposed it, and nobody anything without the code', async () => {
    const { code, imposer } = await suspended();
    const read = await readNotice(holder(code));
    expect(read).toMatchObject({ ok: true, value: { kind: 'suspend', facts: 'Twice in a day.', mayAppeal: true } });
    expect(JSON.stringify(read)).not.toContain(imposer.name);
    for (const wrong of ['', 'x'.repeat(32), code.slice(1)])
      expect(await readNotice(holder(wrong))).toEqual({ ok: false, error: 'no-measure' });
  });
});

describe('an appeal against a measure', () => {
  it('that is upheld by another person lifts it', async () => {
    const { id, code, story, reader } = await suspended();
    expect(await appealMeasure(words, holder(code))).toEqual({ ok: true, value: null });
    const viewer = await makeStaff('moderator');
    expect(await decideMeasureAppeal(decide(id, 'upheld'), { viewer, now: noon })).toMatchObject({ ok: true });
    expect(await send(story, { viewer: reader })).toMatchObject({ ok: true });
    expect(await readNotice(holder(code))).toMatchObject({
      value: { state: 'lifted', appeal: { outcome: 'upheld', reasons: 'We read it again, with care.' } },
    });
  });

  it('is never decided by who imposed it, and the database refuses it too', async () => {
    const { id, code, imposer } = await suspended();
    await appealMeasure(words, holder(code));
    const mine = { viewer: imposer, now: noon };
    expect(await decideMeasureAppeal(decide(id, 'rejected'), mine)).toEqual({ ok: false, error: 'own-decision' });
    const forced = db.measure.update({
      where: { id },
      data: { appealOutcome: 'rejected', appealDecidedAt: noon, appealDecidedById: imposer.id },
    });
    await expect(forced).rejects.toThrow(/measures_appeal_by_another_person/);
  });

  it('is made once, within six months, and decided once', async () => {
    const { id, code } = await suspended();
    expect(await appealMeasure(words, holder(code, after(200)))).toEqual({ ok: false, error: 'closed' });
    expect(await appealMeasure(words, holder(code, after(100)))).toMatchObject({ ok: true });
    expect(await appealMeasure(words, holder(code, after(100)))).toEqual({ ok: false, error: 'closed' });
    const deciders = await Promise.all(Array.from({ length: 5 }, () => makeStaff('moderator')));
    const answers = await Promise.all(
      deciders.map((viewer) => decideMeasureAppeal(decide(id, 'rejected'), { viewer, now: after(101) })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is for nobody to decide that was not made', async () => {
    const { id } = await suspended();
    const viewer = await makeStaff('moderator');
    expect(await decideMeasureAppeal(decide(id, 'upheld'), { viewer, now: noon })).toEqual({
      ok: false,
      error: 'decided',
    });
  });
});
