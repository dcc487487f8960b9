/**
 * Codes of the EU transparency database, second version of its schema (July 2025):
 * https://transparency.dsa.ec.europa.eu/page/api-documentation and
 * https://transparency.dsa.ec.europa.eu/page/additional-explanation-for-statement-attributes
 */

interface StatementKind {
  readonly category: string;
  /** Keywords, each of which belongs to the category. */
  readonly keywords: readonly string[];
}

const other: StatementKind = { category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC', keywords: [] };
const privacy: StatementKind = {
  category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  keywords: ['KEYWORD_MISSING_PROCESSING_GROUND'],
};
const speech = (keyword: string): StatementKind => ({
  category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  keywords: [keyword],
});

/** What each house rule is called there. Our rules are narrower than most categories. */
const byRule: Readonly<Record<string, StatementKind>> = {
  hate: speech('KEYWORD_DISCRIMINATION'),
  attack: { category: 'STATEMENT_CATEGORY_CYBER_VIOLENCE', keywords: ['KEYWORD_CYBER_BULLYING_INTIMIDATION'] },
  threat: { category: 'STATEMENT_CATEGORY_VIOLENCE', keywords: ['KEYWORD_INCITEMENT_VIOLENCE_HATRED'] },
  allegation: speech('KEYWORD_DEFAMATION'),
  spam: { category: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD', keywords: [] },
  pii: privacy,
  identify: privacy,
};

/** What each ground of a legal notice is called there. */
const byGround: Readonly<Record<string, StatementKind>> = {
  defamation: speech('KEYWORD_DEFAMATION'),
  privacy,
  copyright: {
    category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    keywords: ['KEYWORD_COPYRIGHT_INFRINGEMENT'],
  },
  illegal: { category: 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE', keywords: [] },
};

/** The category and keywords of a restriction under a house rule. */
export function statementKindOfRule(rule: string): StatementKind {
  return byRule[rule] ?? other;
}

/** The category and keywords of a restriction that follows a legal notice. */
export function statementKindOfGround(ground: string): StatementKind {
  return byGround[ground] ?? { category: 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE', keywords: [] };
}

/** Where a restriction holds: everywhere, so in all of the European Economic Area. In the database's own order. */
export const territory = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE'],
  ...['IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const;

/** Characters that a field takes at most. */
export const statementMax = { ground: 500, explanation: 2000, facts: 5000, other: 500 } as const;
