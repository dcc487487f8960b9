import type { VoteRefused } from '@/lib/desk/cast-vote';
import { tryAgain } from '@/lib/desk/guarded';

/** Why a vote was not counted, in words. */
export const voteSentences: Readonly<Record<VoteRefused, string>> = {
  'not-allowed': 'You cannot vote here at present.',
  'no-comment': 'This comment is no longer on the page.',
  own: 'This is your own comment. Others decide on it.',
  'too-often': 'Many votes came from your network. Please try again later.',
  away: tryAgain,
};
