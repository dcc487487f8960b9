import { createChallenge, extractParams, verifySolution } from 'altcha-lib';
import { z } from 'zod';
import { keyedHash } from '@/lib/db/secrets';
import { spendToken } from '@/lib/db/spent-tokens';

/** Hashes that a browser tries at most: about a second on an old phone, nothing that a reader would notice. */
const effort = 40_000;
/** Milliseconds for which a puzzle can be answered. */
const puzzleLife = 20 * 60_000;

/** A puzzle as the browser gets it. */
export interface Challenge {
  readonly algorithm: string;
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly max: number;
}

const key = () => keyedHash('proof-of-work', 'key');

/** Sets a puzzle. Signed, so that nothing has to be kept until it is answered. */
export async function newChallenge(now: Date): Promise<Challenge> {
  const expires = new Date(now.getTime() + puzzleLife);
  const { algorithm, challenge, salt, signature } = await createChallenge({
    hmacKey: key(),
    maxnumber: effort,
    expires,
  });
  return { algorithm, challenge, salt, signature, max: effort };
}

const answer = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().max(128),
  number: z.number().int().min(0).max(effort),
  salt: z.string().max(200),
  signature: z.string().max(128),
});

export type ProofReading = 'none' | 'wrong' | 'expired' | 'replayed' | 'good';

/** Reads an answer to a puzzle, and uses it up. */
export async function spendProof(payload: string, now: Date): Promise<ProofReading> {
  if (payload === '') return 'none';
  const parsed = answer.safeParse(decoded(payload));
  if (!parsed.success) return 'wrong';
  // The package reads the clock for itself; here the moment is an argument, so the time is checked below.
  if (!(await verifySolution(parsed.data, key(), false))) return 'wrong';
  const expires = Number(extractParams(parsed.data)['expires']) * 1000;
  if (!(expires > now.getTime())) return 'expired';
  return (await spendToken(parsed.data.challenge, new Date(expires))) ? 'good' : 'replayed';
}

function decoded(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
