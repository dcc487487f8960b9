import { db } from './client';
import { shown } from './conversations';
import type { ActorKind } from './generated/client';
import type { CommentState } from '@/lib/domain/comment';
import { commentId, type CommentId } from '@/lib/domain/ids';
import type { PassageQuote } from '@/lib/domain/passage-view';

/** A comment as far as readers may know it: name and words only while it is published. */
export interface ConversationRow {
  readonly id: CommentId;
  readonly parentId: CommentId | null;
  readonly rootId: CommentId;
  readonly depth: number;
  readonly state: CommentState;
  /** Null unless it is published. */
  readonly body: string | null;
  readonly authorName: string;
  readonly authorRole: string | null;
  readonly submittedAt: Date;
  readonly publishedAt: Date | null;
  readonly decidedRule: string | null;
  /** Who brought it into the state that it is in, and when, as the log says; null while it is published. */
  readonly goneBy: ActorKind | null;
  readonly goneAt: Date | null;
  /** The rule's name in the version that the decision rested on; null or absent for the first. */
  readonly decidedRuleName?: string | null;
  readonly up: number;
  readonly down: number;
  readonly shownReplies: number;
  readonly threadAnswers: number;
  readonly pinned: boolean;
  readonly picked: boolean;
  /** Whether the thread is closed for answers, by this comment or by one above it. */
  readonly closed: 'here' | 'above' | null;
  readonly passage: PassageQuote | null;
}

type Row = Omit<ConversationRow, 'id' | 'parentId' | 'rootId' | 'authorRole' | 'passage'> & {
  readonly id: string;
  readonly parentId: string | null;
  readonly rootId: string;
  readonly isWriter: boolean;
  readonly roles: readonly string[] | null;
  readonly passageId: string | null;
  readonly quote: string;
  readonly passageState: PassageQuote['state'];
  readonly block: string;
};

/** These comments, as far as readers may know them, the oldest first. What they may not see is not among them. */
export async function listConversationRows(ids: readonly string[]): Promise<readonly ConversationRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.parent_id AS "parentId", c.root_id AS "rootId", c.depth, c.state::text AS state,
      CASE WHEN c.state = 'published' THEN r.body END AS body,
      CASE WHEN c.state = 'published' THEN c.author_name ELSE '' END AS "authorName",
      c.submitted_at AS "submittedAt", c.published_at AS "publishedAt", c.decided_rule AS "decidedRule", (
        SELECT v.name FROM house_rule_versions v WHERE v.rule = c.decided_rule AND v.version = c.decided_rule_version
      ) AS "decidedRuleName",
      gone.actor_kind::text AS "goneBy", coalesce(gone.at, c.decided_at) AS "goneAt", c.up, c.down, c.shown_replies AS "shownReplies",
      c.thread_answers AS "threadAnswers", c.pinned_at IS NOT NULL AS pinned, c.picked_at IS NOT NULL AS picked,
      CASE WHEN c.closed_at IS NOT NULL THEN 'here'
        WHEN EXISTS (SELECT FROM comments k WHERE k.root_id = c.root_id AND k.closed_at IS NOT NULL)
          AND comment_is_closed(c.id) THEN 'above' END AS closed,
      p.roles::text[] AS roles, c.passage_id AS "passageId", q.quote, q.state AS "passageState", q.block,
      c.person_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM article_bylines ab JOIN bylines b ON b.id = ab.byline_id
        WHERE ab.article_id = c.article_id AND b.person_id = c.person_id
      ) AS "isWriter"
    FROM comments c
    LEFT JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision AND c.state = 'published'
    LEFT JOIN people p ON p.id = c.person_id
    LEFT JOIN passages q ON q.id = c.passage_id
    LEFT JOIN LATERAL (
      SELECT l.actor_kind, l.at FROM log l
      WHERE c.state <> 'published' AND l.comment_id = c.id AND l.to_state = c.state::text ORDER BY l.seq DESC LIMIT 1
    ) gone ON true
    WHERE c.id = ANY(${[...ids]}::uuid[]) AND ${shown}
    ORDER BY c.submitted_at, c.id`;
  return rows.map(rowFrom);
}

function rowFrom({ isWriter, roles, passageId, quote, passageState, block, ...row }: Row): ConversationRow {
  return {
    ...row,
    id: commentId.parse(row.id),
    parentId: row.parentId === null ? null : commentId.parse(row.parentId),
    rootId: commentId.parse(row.rootId),
    authorRole: row.state === 'published' ? roleOf(isWriter, roles ?? []) : null,
    passage: passageId === null ? null : { id: passageId, quote, state: passageState, block },
  };
}

function roleOf(isWriter: boolean, roles: readonly string[]): string | null {
  if (isWriter) return 'Author of this story';
  if (roles.includes('editor')) return 'Editor';
  return roles.includes('moderator') ? 'Moderator' : null;
}
