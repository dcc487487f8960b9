import type { FindingStatus, RuleId } from '@/lib/domain/finding';

const forWriter: Readonly<Record<RuleId, string>> = {
  hate: 'This may run people down for what they are. Could you say what was done, and by whom, instead?',
  attack: 'This may read as an attack on a person. Could you answer what they wrote instead?',
  profanity: 'Strong language keeps others from reading on. Could you say it without?',
  threat: 'This may read as a threat or a wish that somebody be hurt. We cannot publish that.',
  spam: 'This may read as an advert or an offer. We do not publish those.',
  pii: 'This may hold somebody’s contact details or identity number. Please take them out.',
  identify: 'This may tell who a person in the story is. We keep that from being known, for their safety.',
  allegation: 'This accuses somebody by name. If you know of a crime, please tell the police or us, not the comments.',
  disclosure:
    'If you or somebody near you is in danger, there are people who can help now. A person here will read this privately.',
  offtopic: 'This may be about something other than the story.',
  length: 'This is longer than can be checked at once. A person will read it.',
  shouting: 'Capital letters read as shouting. Could you use small ones?',
  repetition: 'The same thing is said many times over. Could you say it once?',
  language: 'This is in a language that we cannot check by ourselves. A person will read it.',
  unavailable: 'We could not check this by ourselves. A person will read it.',
};

/** What the writer is told about a finding: kind, short, and about the words rather than the person. */
export function writerSentence(rule: RuleId): string {
  return forWriter[rule];
}

const names: Readonly<Record<RuleId, string>> = {
  hate: 'May be hateful',
  attack: 'May attack a person',
  profanity: 'Strong language',
  threat: 'May threaten or wish harm',
  spam: 'May be an advert or a lure',
  pii: 'May give away contact details or identity',
  identify: 'May identify a protected person',
  allegation: 'Accuses somebody by name',
  disclosure: 'May be a call for help: read first, answer privately',
  offtopic: 'May be off the subject',
  length: 'Too long to be read whole by the screen',
  shouting: 'Mostly capitals',
  repetition: 'Repeats itself',
  language: 'In another language: needs a person',
  unavailable: 'Part of the screen is unavailable',
};
const statuses: Readonly<Record<FindingStatus, string>> = {
  asserted: 'said by the writer',
  quoted: 'in quotation marks',
  reported: 'told of others or spoken against',
  negated: 'denied',
};

/** What the moderator is told: the rule, how it is said, and what in the text caused it. */
export function moderatorSentence(rule: RuleId, status: FindingStatus, cause: string): string {
  return `${names[rule]} (${statuses[status]}): ${cause}.`;
}
