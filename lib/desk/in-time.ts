import { isDatabaseAway } from '@/lib/db/errors';
import { err, ok, type Result } from '@/lib/domain/result';

/** Milliseconds that a check of the screen may take to read what it needs. */
const patience = 3000;

/**
 * What a check of the screen reads, or that it failed: it threw, or it did not answer in time. The comment is then held with
 * a finding that says so. A database that is away is no failure of a check: nothing could be kept either, so that it throws.
 */
export async function inTime<T>(read: () => Promise<T>): Promise<Result<T, 'failed'>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<T, 'failed'>>((resolve) => {
    timer = setTimeout(() => resolve(err('failed')), patience);
  });
  try {
    return await Promise.race([read().then(ok), late]);
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    console.warn('A check of the screen failed:', error instanceof Error ? error.name : 'unknown');
    return err('failed');
  } finally {
    clearTimeout(timer);
  }
}
