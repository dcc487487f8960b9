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
