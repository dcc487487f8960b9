import type { RuleId } from './finding';

/** A house rule as people read it: what it is called, and what is said to an author whose comment broke it. */
export interface HouseRule {
  readonly id: RuleId;
  readonly name: string;
  readonly clause: string;
  /** What it means, for the guidelines. */
  readonly text: string;
  /** What falls under it. */
  readonly examples: readonly string[];
  /** The note that a moderator starts from. Editable before it is sent. */
  readonly note: string;
  /** Counts the wordings of this rule, from 1. A decision names the one that it rested on. */
  readonly version: number;
}

/**
 * The rules that a decision can rest on, in the order in which the guidelines state them, as every newsroom starts with
 * them: version 1. Later wordings are kept in the database (`ruleBook`).
 */
export const houseRules: readonly HouseRule[] = [
  {
    id: 'hate',
    name: 'Discrimination or prejudice',
    clause: 'No discrimination, prejudice, racism or xenophobia.',
    text: 'Nothing that holds a whole people, faith, sex, gender, orientation, disability, origin or trade to be worth less. Criticism of acts, laws and ideas is welcome, however sharp.',
    examples: [
      'Calling a people dirty, criminal or stupid by nature',
      'Saying that whoever sells sex deserves what happens to them',
    ],
    note: 'Your comment speaks of people as worth less for what they are. Criticise acts, policies and ideas as sharply as you like; please leave people’s origin, work, faith, sex or status out of the verdict.',
    version: 1,
  },
  {
    id: 'attack',
    name: 'Personal attack',
    clause: 'No personal attacks.',
    text: 'Criticise what a person wrote or did, not the person. That holds for other readers, our authors and people in the stories.',
    examples: ['Calling another reader an idiot', 'Mocking how somebody looks or speaks'],
    note: 'Your comment goes after a person rather than what was said or done. We would gladly publish the argument without that part.',
    version: 1,
  },
  {
    id: 'profanity',
    name: 'Profanity',
    clause: 'No profanity.',
    text: 'No swearing at people. Strong words that describe what was done to somebody may stay.',
    examples: ['Swearing at an author or at another reader'],
    note: 'Your comment uses words that we do not print. The point can be made without them, and we would like to publish it.',
    version: 1,
  },
  {
    id: 'threat',
    name: 'Threat',
    clause: 'No threats, and no wishing harm on anyone.',
    text: 'No threats, and no wish that somebody come to harm, whoever it is, traffickers included.',
    examples: ['Writing that somebody should be beaten', 'Saying that one knows where somebody lives'],
    note: 'Your comment threatens someone or wishes them harm. We do not publish that, whoever it is aimed at.',
    version: 1,
  },
  {
    id: 'spam',
    name: 'Advertising or recruitment',
    clause: 'No advertising, scams, or offers of jobs, visas or travel.',
    text: 'Recruiters read sites like this one. We cannot check offers, so none is published, however kind it sounds.',
    examples: ['An offer of well-paid work abroad', 'A link to a shop'],
    note: 'Your comment advertises something or offers work, visas or travel. We cannot check such offers, and people have been harmed by them here.',
    version: 1,
  },
  {
    id: 'pii',
    name: 'Contact details',
    clause: 'No contact details, your own or anyone else’s.',
    text: 'Telephone numbers, addresses, handles and anything else by which a person could be found. Some people here are being looked for.',
    examples: ['A telephone number, also one’s own', 'The street in which somebody lives'],
    note: 'Your comment holds contact details. We leave them out so that nobody can be found through this page. Please send it again without them.',
    version: 1,
  },
  {
    id: 'identify',
    name: 'Could identify someone',
    clause: 'Nothing that could identify a person whom the story protects.',
    text: 'Some people in our stories are in danger if they are recognised. A detail that looks harmless can be the one that is missing.',
    examples: ['Naming the town that a story leaves out', 'Guessing who the woman in the story is'],
    note: 'Your comment holds a detail that could help to identify someone whom this story protects. We know that you may not have meant it so.',
    version: 1,
  },
  {
    id: 'allegation',
    name: 'Unproven accusation',
    clause: 'No accusation of a crime against a named person or business without a source.',
    text: 'Take it to a lawyer, a union or the police; or to us, but not in a comment. With a source that readers can check, it can stand.',
    examples: ['Writing that a named shop keeps slaves, without a source'],
    note: 'Your comment accuses a named person or business of a crime. We can publish it only with a source that readers can check.',
    version: 1,
  },
  {
    id: 'offtopic',
    name: 'Not about the story',
    clause: 'Comments are relevant and informed.',
    text: 'It has to do with the story or with what another reader said about it, and its writer knows it, saw it, or can say where it can be read. A question is always informed enough.',
    examples: ['A speech on another subject under every story', 'A rumour that was looked into and found untrue'],
    note: 'Your comment is not about this story. Please place it where it belongs, or tell us how it connects.',
    version: 1,
  },
];

/**
 * The house rule with this id as every newsroom starts with it, or null for a finding that is no breach (a disclosure, a
 * failed check). For what is said to people, look it up in the book.
 */
export function houseRule(id: string): HouseRule | null {
  return houseRules.find((rule) => rule.id === id) ?? null;
}

/** Every wording that a rule ever had, in any order. */
export type RuleBook = readonly HouseRule[];

/** All wordings: those that are kept, and the first of each rule. */
export function ruleBook(later: readonly HouseRule[]): RuleBook {
  return [...houseRules, ...later];
}

/** The rules as they hold now, in the order of the guidelines. */
export function rulesInForce(book: RuleBook): readonly HouseRule[] {
  return houseRules.map((first) =>
    book.reduce((newest, rule) => (rule.id === first.id && rule.version > newest.version ? rule : newest), first),
  );
}

/** The wording that is in force; null for what is no house rule. */
export function ruleInForce(book: RuleBook, id: string): HouseRule | null {
  return rulesInForce(book).find((rule) => rule.id === id) ?? null;
}

/** The wording that a decision rested on. One from before there were versions rested on the first. */
export function ruleAt(book: RuleBook, id: string, version: number | null): HouseRule | null {
  return book.find((rule) => rule.id === id && rule.version === (version ?? 1)) ?? houseRule(id);
}
