import { env } from '@/lib/env';

/**
 * The network address that a request came from, for rate limits; it is hashed before it goes anywhere. Behind a
 * trusted proxy it is the last entry of X-Forwarded-For, which the proxy itself wrote.
 */
export function addressOf(headers: Headers): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const entry = env.trustProxy ? entries.at(-1) : entries[0];
  return networkOf(entry === undefined || entry === '' ? 'unknown' : entry);
}

/** An IPv6 host owns a whole /64: counting single addresses would not limit anybody. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
