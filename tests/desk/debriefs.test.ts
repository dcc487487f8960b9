import { describe, expect, it } from 'vitest';
import { mark } from '@/tests/support/mark';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { debriefForm } from '@/lib/domain/forms/desk-choices-form';
import { askToTalk, countDebriefs, listDebriefs, takeDebrief } from '@/lib/desk/debriefs';

describe('a wish to talk', () => {
  it('is seen under the name that was given, and nowhere says whose it is', async () => {
    const commentId = await makeHeldComment((await makeStory(await makeStaff('editor'))).id);
    const [asker, lead] = [await makeStaff('moderator'), await makeStaff('safeguarding_lead')];
    const wish = { commentId, name: `Desk ${mark()}`, words: 'It stays with me.' };
    const before = await countDebriefs({ viewer: lead });
    expect(await askToTalk(wish, { viewer: asker, now: noon })).toEqual({ ok: true, value: null });
    expect(await countDebriefs({ viewer: lead })).toEqual({ ok: true, value: before.ok ? before.value + 1 : 1 });
    const listed = await listDebriefs({ viewer: lead });
    expect(listed.ok && listed.value[0]).toMatchObject({ ...wish, takenAt: null });
    expect(JSON.stringify(listed)).not.toContain(asker.name);
    expect(await db.logEntry.count({ where: { actorId: asker.id } })).toBe(0);
    expect(await listDebriefs({ viewer: asker })).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('is taken once', async () => {
    const commentId = await makeHeldComment((await makeStory(await makeStaff('editor'))).id);
    await askToTalk({ commentId, name: 'A', words: '' }, { viewer: await makeStaff('moderator'), now: noon });
    const { id } = await db.debrief.findFirstOrThrow({ where: { commentId } });
    const leads = [await makeStaff('safeguarding_lead'), await makeStaff('administrator')];
    const answers = await Promise.all(leads.map((viewer) => takeDebrief(id, { viewer, now: noon })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('about a comment that is not there is refused', async () => {
    const wish = { commentId: '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11', name: 'A', words: '' };
    const viewer = await makeStaff('moderator');
    expect(await askToTalk(debriefForm.parse(wish), { viewer, now: noon })).toEqual({ ok: false, error: 'no-comment' });
  });
});
