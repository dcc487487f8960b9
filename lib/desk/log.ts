import { guarded } from './guarded';
import { recentLog, type ListedLogRow } from '@/lib/db/log';
import type { LogEntryView } from '@/lib/domain/desk-view';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Rows on one page of the log. */
const perPage = 100;

const actorWords = {
  person: 'Somebody of the staff',
  rule: 'Rule',
  author: 'Author',
  reader: 'Reader',
  system: 'System',
} as const;

/** A row of the log as it is shown. */
export function logEntryView(row: ListedLogRow): LogEntryView {
  return {
    seq: row.seq.toString(),
    at: row.at.toISOString(),
    actor: row.actorName ?? actorWords[row.actorKind],
    act: row.act,
    about: row.aboutName,
    commentId: row.commentId,
    articleId: row.articleId,
    revision: row.revision,
    fromState: row.fromState,
    toState: row.toState,
    rule: row.rule,
    note: row.note,
  };
}

/** The newest rows, or those before a sequence number. */
export async function readLog(
  before: bigint | null,
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<readonly LogEntryView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'log:read')) return err('not-allowed' as const);
    const rows = await recentLog({ take: perPage, ...(before === null ? {} : { before }) });
    return ok(rows.map(logEntryView));
  });
}
