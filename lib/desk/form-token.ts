import { randomBytes } from 'node:crypto';
import { newChallenge, type Challenge } from './proof-of-work';
import { pointsTaken, takePoint } from '@/lib/db/rate-limits';
import { isSame } from '@/lib/db/same';
import { keyedHash } from '@/lib/db/secrets';
import { spendToken } from '@/lib/db/spent-tokens';

/** Milliseconds for which a token holds: somebody may write for a day. */
const tokenLife = 24 * 3600_000;
/** Milliseconds below which nobody has read and written anything. It is only ever noted. */
const quick = 3000;
/** Comments from one network, and on one story, in ten minutes, from which on a proof of work is asked. */
const askFrom = { address: 3, story: 60 };

export interface FormToken {
  readonly token: string;
  /** A puzzle for the browser; null while the rate gives no reason to ask. */
  readonly challenge: Challenge | null;
}

/** Hands out a token when somebody touches the form: it says when they began. Stored pages hold none and stay valid. */
export async function issueFormToken(by: {
  readonly address: string;
  readonly articleId: string;
  readonly now: Date;
}): Promise<FormToken | null> {
  if ((await takePoint('form-token:address', by.address, by.now)) !== null) return null;
  const stamp = `${by.now.getTime().toString(36)}.${randomBytes(9).toString('base64url')}`;
  const [fromAddress, onStory] = await Promise.all([
    pointsTaken('comment:address', by.address, by.now),
    pointsTaken('comment:story', by.articleId, by.now),
  ]);
  const asked = fromAddress >= askFrom.address || onStory >= askFrom.story;
  return { token: `${stamp}.${signatureOf(stamp)}`, challenge: asked ? await newChallenge(by.now) : null };
}

/** What a token tells of how a form was filled in. Nothing here refuses anybody: scripts may be off. */
export type TokenReading = 'none' | 'forged' | 'expired' | 'replayed' | 'quick' | 'good';

/** Reads a token and uses it up. */
export async function spendFormToken(token: string, now: Date): Promise<TokenReading> {
  if (token === '') return 'none';
  const [time = '', nonce = '', signature = ''] = token.split('.');
  if (!isSame(signature, signatureOf(`${time}.${nonce}`))) return 'forged';
  const began = Number.parseInt(time, 36);
  const age = now.getTime() - began;
  if (!(age >= -60_000 && age <= tokenLife)) return 'expired';
  if (!(await spendToken(token, new Date(began + tokenLife)))) return 'replayed';
  return age < quick ? 'quick' : 'good';
}

function signatureOf(stamp: string): string {
  return keyedHash('form-token', stamp).slice(0, 27);
}
