import { describe, expect, it } from 'vitest';
import { makeHeldComment, makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { decideComment } from '@/lib/desk/decide-comment';
import { exportStatements } from '@/lib/desk/statements';
import type { Decision } from '@/lib/domain/comment';

describe('the export of the log', () => {
  it('states the reasons of every restriction, and nothing of who wrote what', async () => {
    const story = await makeStory(await makeStaff('editor'));
    const viewer = await makeStaff('moderator');
    const decisions: Decision[] = [
      { kind: 'publish' },
      { kind: 'decline', rule: 'pii', note: 'It holds a phone number.' },
      { kind: 'request-changes', rule: 'attack', note: 'Leave the person out.' },
      { kind: 'publish-masked', spans: [], words: ['canary'] },
    ];
    for (const decision of decisions) {
      const commentId = await makeHeldComment(story.id, { body: 'A canary that must not be told.' });
      expect(await decideComment({ commentId, revision: 1, decision }, { viewer, now: noon })).toMatchObject({
        ok: true,
      });
    }
    const all = await exportStatements(0n, { viewer });
    if (!all.ok) throw new Error(all.error);
    const { statements, next } = all.value;
    expect(next).toBeNull();
    expect(statements.map((statement) => statement.decision_visibility?.[0])).toEqual([
      'DECISION_VISIBILITY_CONTENT_REMOVED',
      'DECISION_VISIBILITY_CONTENT_DISABLED',
      'DECISION_VISIBILITY_OTHER',
    ]);
    expect(statements[0]).toMatchObject({
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_explanation: 'It holds a phone number.',
      category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
      decision_facts: 'It holds a phone number.',
      source_type: 'SOURCE_VOLUNTARY',
      automated_detection: 'No',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      application_date: '2026-06-01',
      content_type: ['CONTENT_TYPE_TEXT'],
    });
    expect(JSON.stringify(statements)).not.toMatch(/canary|A reader/);
    expect(new Set(statements.map(({ puid }) => puid)).size).toBe(3);
    const [first] = statements;
    const rest = await exportStatements(BigInt(first?.puid.split('-')[1] ?? ''), { viewer });
    expect(rest).toMatchObject({ ok: true, value: { statements: statements.slice(1) } });
  });
});
