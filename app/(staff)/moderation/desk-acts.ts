import { decideAppeal, decideComment, featureComment, keepLease, revertLast } from './actions';
import type { DeskActs } from '@/components/moderation/comment-desk';

/** What the card of a comment can do, wherever it stands. */
export const deskActs: DeskActs = {
  decide: decideComment,
  revert: revertLast,
  decideAppeal,
  feature: featureComment,
  keepLease,
};
