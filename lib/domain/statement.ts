import { z } from 'zod';
import { ruleVersionIn } from './rule-version';
import { ruleAt, type RuleBook } from './rules';

/** A restriction as it stands in the log. */
export interface RestrictionRow {
  readonly seq: bigint;
  readonly at: Date;
  readonly act: string;
  readonly actorKind: string;
  readonly commentId: string | null;
  readonly rule: string | null;
  readonly note: string | null;
  readonly facts: unknown;
  readonly slug: string | null;
  readonly submittedAt: Date | null;
}

const facts = z
  .object({ source: z.enum(['own', 'report', 'notice', 'appeal']).catch('own'), detected: z.boolean().catch(false) })
  .catch({ source: 'own', detected: false });

const sources = {
  own: 'SOURCE_VOLUNTARY',
  report: 'SOURCE_TYPE_OTHER_NOTIFICATION',
  notice: 'SOURCE_ARTICLE_16',
  appeal: 'SOURCE_TYPE_OTHER_NOTIFICATION',
} as const;

/** What each house rule is called in the database's list of categories. Our rules are narrower than most of them. */
const categories: Readonly<Record<string, string>> = {
  hate: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  attack: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  threat: 'STATEMENT_CATEGORY_VIOLENCE',
  spam: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
  pii: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  identify: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
};

/**
 * One restriction as a statement of reasons: the field names and codes of the EU transparency database
 * (https://transparency.dsa.ec.europa.eu/page/api-documentation), so that it could be sent there as it stands. What the
 * author was told is in it; the comment and its author are not.
 */
export function statementOf(row: RestrictionRow, book: RuleBook, origin: string) {
  const rule = ruleAt(book, row.rule ?? '', ruleVersionIn(row.facts));
  const { source, detected } = facts.parse(row.facts);
  const masked = row.act === 'comment-publish-masked';
  return {
    puid: `northstar-${row.seq}`,
    decision_visibility: [visibilityOf(row.act)],
    ...(masked ? { decision_visibility_other: 'Published with a detail removed to protect someone' } : {}),
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground:
      rule?.clause ?? (masked ? 'Nothing that could identify a person whom the story protects.' : 'House rules'),
    incompatible_content_explanation: row.note ?? (masked ? 'A detail was removed to protect someone.' : ''),
    incompatible_content_illegal: 'No',
    content_type: ['CONTENT_TYPE_TEXT'],
    category: categories[row.rule ?? (masked ? 'identify' : '')] ?? 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    content_date: (row.submittedAt ?? row.at).toISOString().slice(0, 10),
    application_date: row.at.toISOString().slice(0, 10),
    decision_facts: row.note ?? rule?.name ?? 'A detail was removed to protect someone.',
    source_type: sources[source],
    automated_detection: detected ? 'Yes' : 'No',
    automated_decision: row.actorKind === 'rule' ? 'AUTOMATED_DECISION_FULLY' : 'AUTOMATED_DECISION_NOT_AUTOMATED',
    url: row.slug === null ? origin : `${origin}/articles/${row.slug}#comment-${row.commentId ?? ''}`,
  } as const;
}
export type Statement = ReturnType<typeof statementOf>;

function visibilityOf(act: string) {
  if (act === 'comment-publish-masked') return 'DECISION_VISIBILITY_OTHER';
  // Sent back, the words are kept for their author to change; declined, they are gone for readers.
  return act === 'comment-request-changes'
    ? 'DECISION_VISIBILITY_CONTENT_DISABLED'
    : 'DECISION_VISIBILITY_CONTENT_REMOVED';
}
