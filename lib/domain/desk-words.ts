import type { ArticleState } from './article';
import type { CommentState } from './comment';
import type { FindingStatus, RuleId } from './finding';

/** What staff call a finding of each rule. Longer than the rules that a decision can rest on: a finding need not be a breach. */
export const findingNames: Readonly<Record<RuleId, string>> = {
  hate: 'Discrimination',
  attack: 'Personal attack',
  profanity: 'Profanity',
  threat: 'Threat',
  spam: 'Advertising',
  pii: 'Contact details',
  identify: 'Could identify someone',
  allegation: 'Unproven accusation',
  disclosure: 'May need help',
  offtopic: 'Off topic',
  length: 'Length',
  shouting: 'Shouting',
  repetition: 'Repetition',
  language: 'Unread language',
  unavailable: 'Not screened',
};

/** The name of a rule that came out of the database. */
export function findingName(rule: string): string {
  return Object.hasOwn(findingNames, rule) ? findingNames[rule as RuleId] : rule;
}

export const findingStatusWords: Readonly<Record<FindingStatus, string>> = {
  asserted: 'says it',
  quoted: 'quotes it',
  reported: 'tells of it',
  negated: 'denies it',
};

export const commentStateWords: Readonly<Record<CommentState, string>> = {
  held: 'Waiting',
  published: 'Published',
  declined: 'Declined',
  changes_requested: 'Sent back',
  withdrawn: 'Withdrawn',
  referred: 'Referred',
  erased: 'Erased',
};

export const articleStateWords: Readonly<Record<ArticleState, string>> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

const actWords: Readonly<Record<string, string>> = {
  'comment-submitted': 'sent a comment',
  'comment-publish': 'published a comment',
  'comment-publish-masked': 'published a comment with a detail masked',
  'comment-decline': 'declined a comment',
  'comment-undo': 'undid the decision',
  'comment-revert': 'reverted the decision',
  'batch-publish': 'published several comments at once',
  'batch-decline': 'declined several comments at once',
  'batch-taken-back': 'took back a batch of decisions',
  'appeal-made': 'asked for another look at a decision',
  'appeal-upheld': 'upheld an appeal',
  'appeal-rejected': 'rejected an appeal',
  'comment-request-changes': 'asked for changes to a comment',
  'comment-pin': 'pinned a thread',
  'comment-unpin': 'unpinned a thread',
  'comment-pick': 'recommended a comment',
  'comment-unpick': 'no longer recommends a comment',
  'comment-close': 'closed a thread',
  'comment-reopen': 'opened a thread again',
  'comment-refer': 'referred a comment to the safeguarding lead',
  'article-begun': 'began a story',
  'article-published': 'published a story',
  'article-withdrawn': 'withdrew a story',
  'note-written': 'wrote a note for colleagues',
  'opinion-asked': 'asked colleagues for a second opinion',
  'opinion-given': 'gave a second opinion',
  'opinion-closed': 'closed a question to colleagues',
  'debrief-asked': 'keeps a colleague’s wish to talk',
  'debrief-taken': 'took a wish to talk upon themselves',
  'measure-note': 'wrote a note about an author',
  'measure-hold': 'has everything by an author wait for a person',
  'measure-suspend': 'suspended an author',
  'measure-close-out': 'closed an author out',
  'measure-lifted': 'lifted a measure about an author',
  'measure-appealed': 'asked for another look at a measure',
  'measure-appeal-upheld': 'upheld an appeal against a measure',
  'measure-appeal-rejected': 'rejected an appeal against a measure',
  'referred-read': 'read a referred comment',
  'referred-published': 'published a referred comment without details',
  'referred-not-published': 'settled that a referred comment is not published',
  'referred-deleted': 'deleted a referred comment at its author’s wish',
  'referred-returned': 'gave a referred comment back to the moderators',
  'legal-opened': 'opened a legal case',
  'legal-complainant-read': 'read who complains in a legal case',
  'legal-author-asked': 'asked the author about a legal notice',
  'legal-author-answered': 'answered a legal notice',
  'legal-hidden': 'hid a comment while a legal notice is examined',
  'legal-removed': 'removed what a legal notice was about',
  'legal-kept': 'kept what a legal notice was about',
  'legal-changed': 'changed what a legal notice was about',
  'legal-withdrawn': 'closed a legal case whose notice was withdrawn',
  'legal-closed': 'closed a legal case with its report',
  'second-judged': 'looked at a decision a second time',
  'rule-changed': 'changed a house rule',
  'thresholds-changed': 'changed the thresholds of the screen',
  'rumour-added': 'added a known rumour',
  'rumour-changed': 'changed a known rumour',
  'rumour-dropped': 'dropped a known rumour',
  'term-changed': 'changed a watched term',
  'term-watched': 'began to watch a term',
  'term-dropped': 'no longer watches a term',
  'help-line-added': 'added a help line',
  'help-line-checked': 'checked a help line',
  'help-line-removed': 'removed a help line',
  'fact-protected': 'protected a fact of a story',
  'fact-released': 'no longer protects a fact of a story',
  'signed-out-everywhere': 'signed out everywhere',
  'person-added': 'added a person',
  'person-roles-changed': 'changed a person’s roles',
  'person-disabled': 'disabled an account',
  'person-enabled': 'enabled an account',
  'person-sessions-ended': 'ended a person’s sessions',
};

/** An act of the log in words. One that has none yet is shown by its own name rather than hidden. */
export function actInWords(act: string): string {
  return (Object.hasOwn(actWords, act) ? actWords[act] : undefined) ?? act.replaceAll('-', ' ');
}
