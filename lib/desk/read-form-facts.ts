import { guarded } from './guarded';
import { recentLog } from '@/lib/db/log';
import { formSentences } from '@/lib/domain/form-facts';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Rows of one comment's log that are looked through for its submission. */
const rowsMax = 200;

/** What a moderator is told of how a comment was written: whether any proof came with it, and what came of a hint. */
export function readFormFacts(
  id: CommentId,
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<readonly string[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    const rows = await recentLog({ commentId: id, take: rowsMax });
    return ok(formSentences(rows.find((row) => row.act === 'comment-submitted')?.facts));
  });
}
