import { describe, expect, it } from 'vitest';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { changeThresholds, openThresholds } from '@/lib/desk/thresholds';
import { thresholdsForm } from '@/lib/domain/forms/thresholds-form';
import { tryText } from '@/lib/desk/try-text';

const typed = (version: number, fields: Record<string, string>) =>
  thresholdsForm.parse({ version: String(version), reason: 'Too many harmless comments were marked.', ...fields });

/** A mild insult, of which the screen is sure enough to ask. */
const insult = 'Whoever wrote this is a fool.';

describe('thresholds', () => {
  it('are as the screen brings them until somebody chooses others, and then hold for what comes', async () => {
    const viewer = await makeStaff('administrator');
    const story = await makeStory(await makeStaff('editor'));
    const before = await tryText(insult, null, { viewer });
    expect(before.ok && before.value.now.outcome.asked).toContain('attack');
    const first = await sendComment({ articleId: story.id }, story);

    const form = typed(0, { 'rules-attack-strict': '1', 'rules-attack-wide': '1,0' });
    expect(await changeThresholds(form, { viewer, now: noon })).toEqual({ ok: true, value: null });
    const after = await tryText(insult, null, { viewer });
    expect(after.ok && after.value.now.outcome).toMatchObject({ asked: [], wide: [] });
    const second = await sendComment({ articleId: story.id }, story);

    const versions = await Promise.all(
      [first, second].map(({ id }) => db.commentRevision.findFirstOrThrow({ where: { commentId: id } })),
    );
    expect(versions.map(({ screening }) => screening)).toMatchObject([
      { versions: { thresholds: '0' } },
      { versions: { thresholds: '1' } },
    ]);
    expect(await openThresholds({ viewer })).toMatchObject({
      ok: true,
      value: {
        version: 1,
        versions: [
          {
            version: 1,
            savedBy: viewer.name,
            reason: 'Too many harmless comments were marked.',
            changes: { rules: { attack: { strict: 1, wide: 1 } }, learned: {} },
          },
        ],
      },
    });
    expect(await db.logEntry.findFirst({ where: { actorId: viewer.id } })).toMatchObject({
      act: 'thresholds-changed',
      facts: { version: 1 },
    });
  });

  it('that equal what the screen brings are left to the screen', async () => {
    const viewer = await makeStaff('administrator');
    const open = await openThresholds({ viewer });
    if (!open.ok) throw new Error('refused');
    const own = Object.fromEntries(
      open.value.rows.flatMap(({ kind, name, own: { strict, wide } }) => [
        [`${kind}-${name}-strict`, String(strict)],
        [`${kind}-${name}-wide`, String(wide)],
      ]),
    );
    await changeThresholds(typed(open.value.version, own), { viewer, now: noon });
    const after = await openThresholds({ viewer });
    expect(after.ok && after.value.versions[0]?.changes).toEqual({ rules: {}, learned: {} });
  });

  it('cannot cross what the screen brings, and the slower of two people is told', async () => {
    const viewer = await makeStaff('administrator');
    const open = await openThresholds({ viewer });
    const version = open.ok ? open.value.version : 0;
    expect(await changeThresholds(typed(version, { 'rules-hate-wide': '0.9' }), { viewer, now: noon })).toEqual({
      ok: false,
      error: { crossed: { kind: 'rules', name: 'hate' } },
    });
    const form = typed(version, { 'rules-hate-strict': '0.7' });
    const answers = await Promise.all([1, 2, 3].map(() => changeThresholds(form, { viewer, now: noon })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await expect(db.$executeRaw`UPDATE threshold_versions SET reason = 'Another.'`).rejects.toThrow(/kept as it was/);
  });
});
