import { voteWords, type VoteStanding } from '@/lib/domain/vote';

/** A vote as this browser session remembers it. */
export interface OwnVote extends VoteStanding {
  /** Milliseconds since 1970. */
  readonly at: number;
}

const place = 'northstar-votes';
/** Votes that are remembered; the oldest go first. */
const most = 300;

/** The votes cast in this browser session, by comment. Kept in session storage: no cookie, and gone with the window. */
export function ownVotes(): ReadonlyMap<string, OwnVote> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** Remembers a vote for this session, where the browser allows it. */
export function rememberVote(id: string, vote: OwnVote): void {
  const votes = new Map(ownVotes());
  votes.delete(id);
  votes.set(id, vote);
  try {
    sessionStorage.setItem(place, JSON.stringify([...votes].slice(-most)));
  } catch {
    // Storage is full or forbidden: the vote counts all the same, only its mark is forgotten.
  }
}

function isEntry(entry: unknown): entry is [string, OwnVote] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const vote: unknown = entry[1];
  return typeof vote === 'object' && vote !== null && 'own' in vote && voteWords.some((word) => word === vote.own);
}
