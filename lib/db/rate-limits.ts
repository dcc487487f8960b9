import { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { keyedHash } from './secrets';
import { databaseUrl } from '@/lib/env';

/** What is limited, and how: so many points in so many seconds. */
export const rates = {
  'comment:address': { points: 8, seconds: 10 * 60 },
  'comment:story': { points: 120, seconds: 10 * 60 },
  // Votes of one household: on anything, and on one comment, where another browser counts as another reader.
  'vote:address': { points: 120, seconds: 10 * 60 },
  'vote:comment': { points: 20, seconds: 24 * 3600 },
  'sign-in:address': { points: 20, seconds: 15 * 60 },
  'sign-in:account': { points: 8, seconds: 15 * 60 },
  'receipt:address': { points: 60, seconds: 10 * 60 },
  'form-token:address': { points: 60, seconds: 10 * 60 },
  'report:address': { points: 10, seconds: 10 * 60 },
  'notice:address': { points: 5, seconds: 60 * 60 },
  'subscribe:address': { points: 10, seconds: 60 * 60 },
  /** Letters that somebody else could cause by typing an address: confirmations and receipts. */
  'letter:mailbox': { points: 4, seconds: 24 * 3600 },
} as const;
export type Rate = keyof typeof rates;

const kept = globalThis as { northstarLimiters?: Map<Rate, RateLimiterPostgres>; northstarLimitPool?: Pool };

function limiterFor(rate: Rate): RateLimiterPostgres {
  const limiters = (kept.northstarLimiters ??= new Map());
  const known = limiters.get(rate);
  if (known) return known;
  const pool = (kept.northstarLimitPool ??= newPool());
  const { points, seconds: duration } = rates[rate];
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: rate,
    points,
    duration,
    // While the database is away the process counts by itself, so that the limit never falls away.
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: rate, points, duration }),
  });
  limiters.set(rate, limiter);
  return limiter;
}

function newPool(): Pool {
  const pool = new Pool({ connectionString: databaseUrl(), max: 3, connectionTimeoutMillis: 2000 });
  // An idle connection that breaks must not end the process; the next use opens a new one.
  pool.on('error', () => undefined);
  return pool;
}

/** Gives a point back: what it was taken for turned out to be no attempt. */
export async function givePointBack(rate: Rate, key: string, now: Date): Promise<void> {
  await limiterFor(rate).reward(hashedKey(key, now), 1);
}

function hashedKey(key: string, now: Date): string {
  return keyedHash(`rate:${now.toISOString().slice(0, 10)}`, key);
}

/**
 * Takes one point. Answers the seconds to wait when there are none left, else null. Keys are hashed under the site's
 * secret and today's date, so that no raw address is kept and yesterday's cannot be matched with today's.
 */
export async function takePoint(rate: Rate, key: string, now: Date): Promise<number | null> {
  try {
    await limiterFor(rate).consume(hashedKey(key, now));
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** How many points were taken in the window that runs. Takes none. */
export async function pointsTaken(rate: Rate, key: string, now: Date): Promise<number> {
  const found = await limiterFor(rate).get(keyedHash(`rate:${now.toISOString().slice(0, 10)}`, key));
  return found?.consumedPoints ?? 0;
}
