import { guarded } from './guarded';
import { recordSignOutEverywhere } from '@/lib/db/people';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

/** Ends every session of the viewer: each names the version that it was made on, and that version is over. */
export function signOutEverywhere(by: {
  readonly viewer: Viewer;
  readonly now: Date;
}): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(by.viewer);
    if (!person) return err('not-allowed' as const);
    await recordSignOutEverywhere(person, by.now);
    return ok(null);
  });
}
