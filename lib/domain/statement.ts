import { z } from 'zod';
import { ruleVersionIn } from './rule-version';
import { ruleAt, type HouseRule, type RuleBook } from './rules';
import { statementKindOfGround, statementKindOfRule, statementMax, territory } from './statement-codes';

/** A restriction as it stands in the log. */
export interface RestrictionRow {
  readonly seq: bigint;
  readonly at: Date;
  readonly act: string;
  readonly actorKind: string;
  readonly rule: string | null;
  readonly note: string | null;
  readonly facts: unknown;
  readonly submittedAt: Date | null;
}

const facts = z
  .object({
    source: z.enum(['own', 'report', 'notice', 'appeal']).catch('own'),
    detected: z.boolean().catch(false),
    /** Of a legal notice: what it says is broken, and the law that the decision rests on. */
    ground: z.string().nullable().catch(null),
    law: z.string().nullable().catch(null),
    /** Of a measure on an author: until when. ISO 8601. */
    endsAt: z.iso.datetime().nullable().catch(null),
  })
  .catch({ source: 'own', detected: false, ground: null, law: null, endsAt: null });
type Facts = z.infer<typeof facts>;

const sources = {
  own: 'SOURCE_VOLUNTARY',
  report: 'SOURCE_TYPE_OTHER_NOTIFICATION',
  notice: 'SOURCE_ARTICLE_16',
  appeal: 'SOURCE_TYPE_OTHER_NOTIFICATION',
} as const;

const maskedWords = 'A detail was removed to protect someone.';

/**
 * One restriction as a statement of reasons: the field names and codes of the EU transparency database
 * (https://transparency.dsa.ec.europa.eu/page/api-documentation), so that it could be sent there as it stands. What the
 * author was told is in it. The comment, its address and its author are not: the database takes no personal data, and has
 * no field for an address of content.
 */
export function statementOf(row: RestrictionRow, book: RuleBook, origin: string) {
  const rule = ruleAt(book, row.rule ?? '', ruleVersionIn(row.facts));
  const told = facts.parse(row.facts);
  const masked = row.act === 'comment-publish-masked' || row.act === 'legal-changed';
  const kind =
    told.ground === null
      ? statementKindOfRule(row.rule ?? (masked ? 'identify' : ''))
      : statementKindOfGround(told.ground);
  return {
    puid: `northstar-${row.seq}`,
    ...restrictionOf(row.act, masked, told),
    ...groundOf(row.note, rule, told, masked),
    decision_ground_reference_url: `${origin}/guidelines`,
    content_type: ['CONTENT_TYPE_TEXT'],
    category: kind.category,
    ...(kind.keywords.length > 0 ? { category_specification: kind.keywords } : {}),
    territorial_scope: territory,
    content_date: (row.submittedAt ?? row.at).toISOString().slice(0, 10),
    application_date: row.at.toISOString().slice(0, 10),
    decision_facts: cut(row.note ?? rule?.name ?? maskedWords, statementMax.facts),
    source_type: sources[told.source],
    automated_detection: told.detected ? 'Yes' : 'No',
    automated_decision: row.actorKind === 'rule' ? 'AUTOMATED_DECISION_FULLY' : 'AUTOMATED_DECISION_NOT_AUTOMATED',
  } as const;
}
export type Statement = ReturnType<typeof statementOf>;

/** The law where the decision rests on one, else the house rule. Grounds and explanations are demanded, never empty. */
function groundOf(note: string | null, rule: HouseRule | null, { law }: Facts, masked: boolean) {
  if (law !== null)
    return {
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: cut(law, statementMax.ground),
      illegal_content_explanation: cut(note ?? law, statementMax.explanation),
    } as const;
  const clause =
    rule?.clause ?? (masked ? 'Nothing that could identify a person whom the story protects.' : 'House rules');
  return {
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: cut(clause, statementMax.ground),
    incompatible_content_explanation: cut(note ?? (masked ? maskedWords : clause), statementMax.explanation),
    incompatible_content_illegal: 'No',
  } as const;
}

/** Measures that keep an author from writing. Holding everything for a person keeps nothing from anybody. */
const ofAccounts: Readonly<Record<string, string>> = {
  'measure-suspend': 'DECISION_ACCOUNT_SUSPENDED',
  'measure-close-out': 'DECISION_ACCOUNT_TERMINATED',
};

/** What was restricted: who may write, or what may be read. */
interface Restricted {
  readonly decision_visibility?: readonly string[];
  readonly decision_visibility_other?: string;
  readonly decision_account?: string;
  readonly account_type?: string;
  readonly end_date_account_restriction?: string;
}

function restrictionOf(act: string, masked: boolean, { endsAt }: Facts): Restricted {
  const account = ofAccounts[act];
  if (account !== undefined)
    return {
      decision_account: account,
      account_type: 'ACCOUNT_TYPE_PRIVATE',
      ...(endsAt === null ? {} : { end_date_account_restriction: endsAt.slice(0, 10) }),
    };
  return {
    decision_visibility: [visibilityOf(act, masked)],
    ...(masked ? { decision_visibility_other: 'Published with a detail removed' } : {}),
  };
}

function visibilityOf(act: string, masked: boolean) {
  if (masked) return 'DECISION_VISIBILITY_OTHER';
  // Sent back or hidden for the time being, the words are kept; declined or removed, they are gone for readers.
  return act === 'comment-request-changes' || act === 'legal-hidden'
    ? 'DECISION_VISIBILITY_CONTENT_DISABLED'
    : 'DECISION_VISIBILITY_CONTENT_REMOVED';
}

const cut = (text: string, max: number) => (text.length <= max ? text : `${text.slice(0, max - 1).toWellFormed()}…`);
