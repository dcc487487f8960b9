import type { RuleId } from './finding';

/** A house rule as people read it: what it is called, and what is said to an author whose comment broke it. */
export interface HouseRule {
  readonly id: RuleId;
  readonly name: string;
  readonly clause: string;
  /** The note that a moderator starts from. Editable before it is sent. */
  readonly note: string;
}

/** The rules that a decision can rest on, in the order in which the guidelines state them. */
export const houseRules: readonly HouseRule[] = [
  {
    id: 'hate',
    name: 'Discrimination or prejudice',
    clause: 'No discrimination, prejudice, racism or xenophobia.',
    note: 'Your comment speaks of people as worth less for what they are. Criticise acts, policies and ideas as sharply as you like; please leave people’s origin, work, faith, sex or status out of the verdict.',
  },
  {
    id: 'attack',
    name: 'Personal attack',
    clause: 'No personal attacks.',
    note: 'Your comment goes after a person rather than what was said or done. We would gladly publish the argument without that part.',
  },
  {
    id: 'profanity',
    name: 'Profanity',
    clause: 'No profanity.',
    note: 'Your comment uses words that we do not print. The point can be made without them, and we would like to publish it.',
  },
  {
    id: 'threat',
    name: 'Threat',
    clause: 'No threats, and no wishing harm on anyone.',
    note: 'Your comment threatens someone or wishes them harm. We do not publish that, whoever it is aimed at.',
  },
  {
    id: 'spam',
    name: 'Advertising or recruitment',
    clause: 'No advertising, scams, or offers of jobs, visas or travel.',
    note: 'Your comment advertises something or offers work, visas or travel. We cannot check such offers, and people have been harmed by them here.',
  },
  {
    id: 'pii',
    name: 'Contact details',
    clause: 'No contact details, your own or anyone else’s.',
    note: 'Your comment holds contact details. We leave them out so that nobody can be found through this page. Please send it again without them.',
  },
  {
    id: 'identify',
    name: 'Could identify someone',
    clause: 'Nothing that could identify a person whom the story protects.',
    note: 'Your comment holds a detail that could help to identify someone whom this story protects. We know that you may not have meant it so.',
  },
  {
    id: 'allegation',
    name: 'Unproven accusation',
    clause: 'No accusation of a crime against a named person or business without a source.',
    note: 'Your comment accuses a named person or business of a crime. We can publish it only with a source that readers can check.',
  },
  {
    id: 'offtopic',
    name: 'Not about the story',
    clause: 'Comments are relevant and informed.',
    note: 'Your comment is not about this story. Please place it where it belongs, or tell us how it connects.',
  },
];

/** The house rule with this id, or null for a finding that is no breach (a disclosure, a failed check). */
export function houseRule(id: string): HouseRule | null {
  return houseRules.find((rule) => rule.id === id) ?? null;
}
