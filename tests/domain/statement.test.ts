import { describe, expect, it } from 'vitest';
import { houseRules } from '@/lib/domain/rules';
import { statementOf, type RestrictionRow } from '@/lib/domain/statement';

const row: RestrictionRow = {
  seq: 7n,
  at: new Date('2026-06-02T10:00:00Z'),
  act: 'comment-decline',
  actorKind: 'person',
  rule: 'attack',
  note: 'It mocks a person.',
  facts: { source: 'report', detected: true },
  submittedAt: new Date('2026-06-01T10:00:00Z'),
};
const stated = (changes: Partial<RestrictionRow> = {}) =>
  statementOf({ ...row, ...changes }, houseRules, 'https://news.example');

/** What the database demands of every statement. */
const demanded = [
  ...['decision_visibility', 'decision_ground', 'content_type', 'category', 'territorial_scope', 'content_date'],
  ...['application_date', 'decision_facts', 'source_type', 'automated_detection', 'automated_decision', 'puid'],
];

describe('a statement of reasons', () => {
  it('has every field that the database demands, filled, and none that it does not know', () => {
    for (const { id } of houseRules) {
      for (const act of ['comment-decline', 'comment-publish-masked', 'comment-request-changes']) {
        const statement: Record<string, unknown> = stated({ rule: id, act, note: null });
        for (const field of demanded) expect(statement[field], `${field} of ${id}`).toBeTruthy();
        expect(statement).not.toHaveProperty('url');
        expect(statement['puid']).toMatch(/^[\w-]+$/);
        expect(statement['territorial_scope']).toHaveLength(30);
        expect(statement['incompatible_content_explanation']).toBeTruthy();
      }
    }
  });

  it('names category and keyword of the second version of the schema', () => {
    expect(stated()).toMatchObject({
      category: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
      category_specification: ['KEYWORD_CYBER_BULLYING_INTIMIDATION'],
      source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION',
      automated_detection: 'Yes',
      content_date: '2026-06-01',
      application_date: '2026-06-02',
      decision_ground_reference_url: 'https://news.example/guidelines',
    });
  });

  it('says of a measure on an author what became of the account, and until when', () => {
    const suspended = stated({ act: 'measure-suspend', facts: { endsAt: '2026-06-09T10:00:00.000Z' } });
    expect(suspended).toMatchObject({
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      end_date_account_restriction: '2026-06-09',
    });
    expect(suspended).not.toHaveProperty('decision_visibility');
    const closed = stated({ act: 'measure-close-out', facts: { endsAt: null } });
    expect(closed).toMatchObject({ decision_account: 'DECISION_ACCOUNT_TERMINATED' });
    expect(closed).not.toHaveProperty('end_date_account_restriction');
  });

  it('says for a legal notice which law, why, and that a notice was the source', () => {
    const facts = { source: 'notice', ground: 'defamation', law: 'Defamation' };
    expect(stated({ act: 'legal-removed', rule: 'notice', note: 'No source was given.', facts })).toMatchObject({
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'Defamation',
      illegal_content_explanation: 'No source was given.',
      source_type: 'SOURCE_ARTICLE_16',
      category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
      category_specification: ['KEYWORD_DEFAMATION'],
    });
    expect(stated({ act: 'legal-hidden', facts }).decision_visibility).toEqual([
      'DECISION_VISIBILITY_CONTENT_DISABLED',
    ]);
  });

  it('keeps to the lengths that the fields take', () => {
    const { decision_facts: said, ...rest } = stated({ note: 'x'.repeat(9000) });
    expect(said.length).toBe(5000);
    expect('incompatible_content_explanation' in rest && rest.incompatible_content_explanation.length).toBe(2000);
  });

  it('reads damaged facts as an own decision that no machine took part in', () => {
    expect(stated({ facts: 'nonsense' })).toMatchObject({ source_type: 'SOURCE_VOLUNTARY', automated_detection: 'No' });
  });
});
