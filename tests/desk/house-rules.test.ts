import { describe, expect, it } from 'vitest';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { makeComment } from '@/tests/support/conversation';
import { mark } from '@/tests/support/mark';
import { sendComment } from '@/tests/support/receipts';
import { db } from '@/lib/db/client';
import { listConversationRows } from '@/lib/db/conversation-rows';
import { decideBatch } from '@/lib/desk/batches';
import { decideComment } from '@/lib/desk/decide-comment';
import { changeRule, currentRules, openRule, openRules } from '@/lib/desk/house-rules';
import { readReceipt } from '@/lib/desk/read-receipt';
import { exportStatements } from '@/lib/desk/statements';
import { verifyLog } from '@/lib/desk/verify-log';
import type { RuleId } from '@/lib/domain/finding';
import { houseRuleForm } from '@/lib/domain/forms/house-rule-form';
import { houseRule } from '@/lib/domain/rules';

/** A minute after a moment: a decision can no longer be undone, and its author sees it. */
const later = (at: Date) => new Date(at.getTime() + 60_000);

async function worded(id: RuleId, name: string) {
  const standing = (await currentRules()).find((rule) => rule.id === id);
  return houseRuleForm.parse({
    rule: id,
    version: String(standing?.version),
    name,
    clause: `The sentence of ${name}.`,
    text: `What ${name} means, at some length.`,
    examples: 'One\n\n Two \nOne',
    note: `The note that comes with ${name}.`,
    reason: 'The wording was misread too often.',
  });
}

describe('a house rule that is worded anew', () => {
  it('holds from then on, and no decision that was taken changes with it', async () => {
    const administrator = await makeStaff('administrator');
    const viewer = await makeStaff('moderator');
    const story = await makeStory(await makeStaff('editor'));
    const decline = { kind: 'decline', rule: 'spam', note: '' } as const;

    const before = await sendComment({ articleId: story.id }, story);
    await decideComment({ commentId: before.id, revision: 1, decision: decline }, { viewer, now: noon });
    expect(await changeRule(await worded('spam', 'Offers'), { viewer: administrator, now: later(noon) })).toEqual({
      ok: true,
      value: null,
    });
    const after = await sendComment({ articleId: story.id }, story);
    const together = await sendComment({ articleId: story.id }, story);
    await decideComment({ commentId: after.id, revision: 1, decision: decline }, { viewer, now: later(noon) });
    await decideBatch([{ id: together.id, revision: 1 }], decline, { viewer, now: later(noon) });

    const seen = { address: 'somewhere', now: later(later(noon)) };
    expect(await readReceipt(before.code, seen)).toMatchObject({
      ok: true,
      value: { rule: { name: houseRule('spam')?.name }, note: houseRule('spam')?.note },
    });
    for (const { code } of [after, together])
      expect(await readReceipt(code, seen)).toMatchObject({
        ok: true,
        value: {
          rule: { name: 'Offers', clause: 'The sentence of Offers.' },
          note: 'The note that comes with Offers.',
        },
      });

    const statements = await exportStatements(0n, { viewer });
    expect(statements.ok && statements.value.statements.map((one) => one.incompatible_content_ground)).toEqual([
      houseRule('spam')?.clause,
      'The sentence of Offers.',
      'The sentence of Offers.',
    ]);
    expect(await verifyLog('all', { viewer })).toMatchObject({ ok: true, value: { fault: null } });
  });

  it('names who, when and why, and is in the log', async () => {
    const viewer = await makeStaff('administrator');
    await changeRule(await worded('attack', 'Going after people'), { viewer, now: noon });
    expect(await openRule('attack', { viewer })).toMatchObject({
      ok: true,
      value: [
        {
          version: 2,
          savedBy: viewer.name,
          savedAt: noon.toISOString(),
          reason: 'The wording was misread too often.',
          examples: ['One', 'Two'],
        },
        { version: 1, savedBy: null },
      ],
    });
    expect(await db.logEntry.findFirst({ where: { actorId: viewer.id } })).toMatchObject({
      act: 'rule-changed',
      rule: 'attack',
      facts: { version: 2 },
    });
    const open = await openRules({ viewer });
    expect(open.ok && open.value.find(({ id }) => id === 'attack')?.version).toBe(2);
  });

  it('is named on the stones of conversations as it was when a comment went', async () => {
    const viewer = await makeStaff('administrator');
    const story = await makeStory(await makeStaff('editor'));
    const stone = async () => {
      const id = await makeComment(story.id, { state: 'declined' });
      await makeComment(story.id, { parent: id });
      return id;
    };
    const before = await stone();
    const name = `Wording ${mark()}`;
    await changeRule(await worded('attack', name), { viewer, now: noon });
    const after = await stone();
    await changeRule(await worded('attack', `Wording ${mark()}`), { viewer, now: noon });
    const rows = await listConversationRows([before, after]);
    const named = new Map(rows.map(({ id, decidedRuleName }) => [String(id), decidedRuleName]));
    expect(named.get(after)).toBe(name);
    expect(named.get(before)).not.toBe(name);
  });

  it('of two people who word the same version anew, one is told', async () => {
    const viewer = await makeStaff('administrator');
    const form = await worded('hate', 'Prejudice');
    const answers = await Promise.all([1, 2, 3].map(() => changeRule(form, { viewer, now: noon })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.error === 'changed-meanwhile')).toHaveLength(2);
  });

  it('cannot be changed or deleted in the database', async () => {
    const viewer = await makeStaff('administrator');
    await changeRule(await worded('threat', 'Menaces'), { viewer, now: noon });
    await expect(db.$executeRaw`UPDATE house_rule_versions SET note = 'Another.'`).rejects.toThrow(/kept as it was/);
    await expect(db.$executeRaw`DELETE FROM house_rule_versions`).rejects.toThrow(/kept as it was/);
  });

  it('is looked up in vain under a name that is no rule', async () => {
    const viewer = await makeStaff('moderator');
    expect(await openRule('disclosure', { viewer })).toEqual({ ok: false, error: 'no-rule' });
  });
});
