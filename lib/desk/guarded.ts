import { isDatabaseAway } from '@/lib/db/errors';
import { err, type Result } from '@/lib/domain/result';

/** Said when the database cannot be reached: the person keeps their words and tries again. */
export const tryAgain = 'Something on our side is not answering. Nothing was lost: please try again in a moment.';

/** Runs an act; a database that is away becomes the answer `away` instead of a crash. Anything else is a bug and throws. */
export async function guarded<R extends Result<unknown, unknown>>(
  act: () => Promise<R>,
): Promise<R | { readonly ok: false; readonly error: 'away' }> {
  try {
    return await act();
  } catch (error) {
    if (isDatabaseAway(error)) return err('away' as const);
    throw error;
  }
}
