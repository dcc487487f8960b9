import type { DecisionRefused } from '@/lib/desk/decide-comment';
import { assertNever } from '@/lib/domain/result';

const stateWords = {
  held: 'is still waiting',
  published: 'was published',
  declined: 'was declined',
  changes_requested: 'was sent back to its author',
  withdrawn: 'was withdrawn by its author',
  referred: 'was referred to the safeguarding lead',
  erased: 'was erased',
} as const;

/** What a moderator is told when a decision was not taken. Nothing was overwritten. */
export function decisionSentence(refusal: DecisionRefused): string {
  switch (refusal.kind) {
    case 'not-allowed':
      return 'This decision is not yours to take: it is your own comment, or your role does not allow it.';
    case 'no-comment':
      return 'This comment is no longer in the newsroom.';
    case 'revision-changed':
      return 'The author changed the words after you opened the comment. Nothing was decided: please read it again.';
    case 'nothing-to-mask':
      return 'The words to be masked do not stand in the comment. Nothing was decided.';
    case 'decided-meanwhile':
      return `The comment ${stateWords[refusal.state]} meanwhile${refusal.by ? `: ${refusal.by} was faster` : ''}. Nothing of that was changed.`;
    default:
      return assertNever(refusal);
  }
}

const takeBackSentences = {
  'not-allowed': 'This is not yours to take back: it is your own comment, or your role does not allow it.',
  'too-late':
    'The time to undo is over, or something happened to the comment since. It can still be reverted, as a new decision.',
  'not-decided': 'The comment waits already: there is nothing to revert.',
  changed: 'The comment changed after you opened it. Nothing was reverted: please look again.',
  appealed: 'An appeal is open about this decision. Another person decides on that; nothing was reverted.',
  away: 'Something on our side is not answering. Please try again in a moment.',
} as const;

/** What a moderator is told when a decision was not taken back. */
export function takeBackSentence(refusal: keyof typeof takeBackSentences): string {
  return takeBackSentences[refusal];
}

const appealSentences = {
  'not-allowed': 'This appeal is not yours to decide: it is about your own comment, or your role does not allow it.',
  'no-appeal': 'There is no such appeal.',
  'own-decision': 'You took the decision that the appeal is about, so another person decides on it.',
  'no-rule': 'Say under which house rule the comment is removed.',
  decided: 'Somebody was faster: the appeal is decided already.',
} as const;

/** What a moderator is told when an appeal was not decided. */
export function appealSentence(refusal: keyof typeof appealSentences): string {
  return appealSentences[refusal];
}
