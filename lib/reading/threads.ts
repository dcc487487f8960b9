import type { ConversationRow } from '@/lib/db/conversation-rows';
import type { CommentView } from '@/lib/domain/comment-view';
import type { RuleId } from '@/lib/domain/finding';
import type { CommentId } from '@/lib/domain/ids';
import { indentMax } from '@/lib/site';
import { renderComment } from '@/lib/text/comment';

/** A comment view while its list of answers is still being filled. */
type Growing = CommentView & { readonly replies: CommentView[] };

interface Waiting {
  readonly row: ConversationRow;
  /** The list that it stands in. */
  readonly list: CommentView[];
  readonly level: number;
  readonly above: ConversationRow | null;
  /** Whether the comment that it answers stands directly above it. */
  readonly isBelow: boolean;
}

/**
 * Rows as threads, the heads in the given order, answers in the order of the rows. A stack instead of recursion, so that
 * no depth is too deep. Past `indentMax` answers stand after the comment instead of inside it, and name it. Rows that run
 * in a circle are shown once; an answer whose parent is not among the rows stands below its head.
 */
export function threadsOf(headIds: readonly string[], rows: readonly ConversationRow[]): readonly CommentView[] {
  const byId = new Map<string, ConversationRow>(rows.map((row) => [row.id, row]));
  const answers = answersOf(headIds, rows, byId);
  const threads: CommentView[] = [];
  const placed = new Set<CommentId>();
  const heads = headIds.flatMap((id) => byId.get(id) ?? []);
  const stack: Waiting[] = heads.map((row) => ({ row, list: threads, level: 0, above: null, isBelow: true })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { row, list, level, above, isBelow } = next;
    if (placed.has(row.id)) continue;
    placed.add(row.id);
    const below = answers.get(row.id) ?? [];
    const view = viewOf(row, level, above, isBelow, Math.max(0, row.shownReplies - below.length));
    list.push(view);
    const inside = level < indentMax;
    for (const answer of [...below].reverse()) {
      stack.push({
        row: answer,
        list: inside ? view.replies : list,
        level: inside ? level + 1 : level,
        above: row,
        isBelow: inside,
      });
    }
  }
  return threads;
}

function answersOf(
  headIds: readonly string[],
  rows: readonly ConversationRow[],
  byId: ReadonlyMap<string, ConversationRow>,
): ReadonlyMap<string, readonly ConversationRow[]> {
  const heads = new Set(headIds);
  const answers = new Map<string, ConversationRow[]>();
  for (const row of rows) {
    if (heads.has(row.id)) continue;
    const above = row.parentId !== null && byId.has(row.parentId) ? row.parentId : row.rootId;
    const siblings = answers.get(above);
    if (siblings) siblings.push(row);
    else answers.set(above, [row]);
  }
  return answers;
}

function viewOf(
  row: ConversationRow,
  level: number,
  above: ConversationRow | null,
  isBelow: boolean,
  moreReplies: number,
): Growing {
  const isApart = above !== null && (!isBelow || above.id !== row.parentId);
  const place = {
    id: row.id,
    parentId: row.parentId,
    depth: level,
    answers: isApart ? { id: above.id, name: above.authorName } : null,
    replies: [],
    moreReplies,
    closed: row.closed,
  };
  if (row.state === 'published') {
    return {
      kind: 'comment',
      ...place,
      authorName: row.authorName,
      authorRole: row.authorRole,
      html: renderComment(row.body ?? ''),
      publishedAt: (row.publishedAt ?? row.submittedAt).toISOString(),
      up: row.up,
      down: row.down,
      pinned: row.pinned,
      picked: row.picked,
      passage: row.passage,
    };
  }
  const reason = row.state === 'declined' || row.state === 'withdrawn' ? row.state : 'erased';
  return {
    kind: 'tombstone',
    ...place,
    reason,
    by: row.goneBy === null ? usually[reason] : roles[row.goneBy],
    rule: reason === 'declined' ? (row.decidedRule as RuleId | null) : null,
    ruleName: row.decidedRuleName ?? null,
    at: (row.goneAt ?? row.submittedAt).toISOString(),
  };
}

/** Whose act the log names, as a role. */
const roles = { person: 'moderator', author: 'author', reader: 'site', rule: 'site', system: 'site' } as const;
/** What it says of comments that came from elsewhere and have no row in it. */
const usually = { declined: 'moderator', withdrawn: 'author', erased: 'site' } as const;
