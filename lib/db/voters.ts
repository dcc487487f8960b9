import { keyedHash } from './secrets';
import { dailyVoteSalt } from './vote-salt';
import type { PersonId } from '@/lib/domain/ids';

/** What tells one guest from another for a day. Only ever hashed. */
export interface GuestTrace {
  /** Network address, as far as it names one household. */
  readonly address: string;
  readonly userAgent: string;
}

/** Under what name somebody's votes are kept: the account, or a hash that means nothing tomorrow. */
export async function voterKeyOf(person: PersonId | null, trace: GuestTrace, now: Date): Promise<string> {
  if (person) return `person:${person}`;
  const salt = await dailyVoteSalt(now);
  return `guest:${keyedHash(`vote:${salt}`, `${trace.address}\n${trace.userAgent.slice(0, 400)}`)}`;
}
