import type { ConversationRow } from '@/lib/db/conversations';
import type { CommentView } from '@/lib/domain/comment-view';
import type { RuleId } from '@/lib/domain/finding';
import type { CommentId } from '@/lib/domain/ids';
import { renderComment } from '@/lib/text/comment';

/**
 * Rows as a tree, the heads in the given order, replies by time. A removed comment stays as a tombstone only while a
 * published one stands below it. A row whose parent is not among the rows (which the database forbids) is left out.
 */
export function threadOf(rootIds: readonly string[], rows: readonly ConversationRow[]): readonly CommentView[] {
  const byParent = new Map<CommentId | null, ConversationRow[]>();
  for (const row of rows) {
    const siblings = byParent.get(row.parentId);
    if (siblings) siblings.push(row);
    else byParent.set(row.parentId, [row]);
  }
  const heads = new Map(byParent.get(null)?.map((row) => [String(row.id), row]));
  return rootIds.flatMap((id) => {
    const row = heads.get(id);
    return row ? viewOf(row, byParent) : [];
  });
}

function viewOf(row: ConversationRow, byParent: ReadonlyMap<CommentId | null, ConversationRow[]>): CommentView[] {
  const replies = (byParent.get(row.id) ?? []).flatMap((reply) => viewOf(reply, byParent));
  const place = { id: row.id, parentId: row.parentId, depth: row.depth, replies };
  if (row.state === 'published') {
    return [
      {
        kind: 'comment',
        ...place,
        authorName: row.authorName,
        authorRole: row.authorRole,
        html: renderComment(row.body ?? ''),
        publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
        up: row.up,
        down: row.down,
      },
    ];
  }
  if (replies.length === 0) return [];
  const reason = row.state === 'declined' || row.state === 'withdrawn' ? row.state : 'erased';
  const rule = row.state === 'declined' ? (row.decidedRule as RuleId | null) : null;
  return [{ kind: 'tombstone', ...place, reason, rule, at: (row.decidedAt ?? new Date(0)).toISOString() }];
}
