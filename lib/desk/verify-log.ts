import { guarded } from './guarded';
import { checkChain, type ChainCheck } from '@/lib/db/log-chain';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Rows that the log's page checks by itself; the whole chain is checked when asked for. */
const lastRows = 1000;

/** Whether the log is whole: every hash worked out anew, of the last rows or of all. */
export function verifyLog(
  which: 'last' | 'all',
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<ChainCheck, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'log:read')) return err('not-allowed' as const);
    return ok(await checkChain(which === 'all' ? null : lastRows));
  });
}
