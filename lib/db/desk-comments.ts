import { db } from './client';
import type { CommentState } from '@/lib/domain/comment';
import type { CommentId } from '@/lib/domain/ids';

/** Everything that a moderator may need to decide on one comment. Never the author's address. */
export async function findDeskComment(id: CommentId) {
  return db.comment.findUnique({
    where: { id },
    select: {
      id: true,
      state: true,
      revision: true,
      version: true,
      priorityReasons: true,
      authorName: true,
      authorKey: true,
      personId: true,
      submittedAt: true,
      decidedAt: true,
      publishedAt: true,
      decidedRule: true,
      decidedNote: true,
      severity: true,
      articleId: true,
      article: { select: { slug: true, publishedRevision: { select: { title: true, dek: true } } } },
      parentId: true,
      pinnedAt: true,
      pickedAt: true,
      closedAt: true,
      returnsToId: true,
      revisions: {
        orderBy: { number: 'desc' },
        select: { number: true, body: true, createdAt: true, screening: true, findings: { orderBy: { start: 'asc' } } },
      },
      reports: {
        orderBy: { createdAt: 'desc' },
        select: { id: true, reason: true, text: true, snapshot: true, createdAt: true, state: true },
      },
    },
  });
}

/** A comment near the one to be decided on. */
export interface NearbyComment {
  readonly id: string;
  readonly authorName: string;
  readonly body: string;
  readonly state: CommentState;
  readonly submittedAt: Date;
}

/** The comments that this one answers, from the head of the thread down, then the answers to it. Referred words are sealed. */
export async function listNearby(
  id: CommentId,
  take: number,
): Promise<{ above: NearbyComment[]; below: NearbyComment[] }> {
  const above = await db.$queryRaw<NearbyComment[]>`
    WITH RECURSIVE way AS (
      SELECT c.*, 0 AS step FROM comments c WHERE c.id = ${id}::uuid
      UNION ALL
      SELECT p.*, way.step + 1 FROM comments p JOIN way ON p.id = way.parent_id WHERE way.step < ${take}
    )
    SELECT way.id, way.author_name AS "authorName", CASE WHEN way.state = 'referred' THEN '' ELSE r.body END AS body, way.state::text AS state, way.submitted_at AS "submittedAt"
    FROM way JOIN comment_revisions r ON r.comment_id = way.id AND r.number = way.revision
    WHERE way.step > 0 ORDER BY way.step DESC`;
  const below = await db.$queryRaw<NearbyComment[]>`
    SELECT c.id, c.author_name AS "authorName", CASE WHEN c.state = 'referred' THEN '' ELSE r.body END AS body, c.state::text AS state, c.submitted_at AS "submittedAt"
    FROM comments c JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
    WHERE c.parent_id = ${id}::uuid ORDER BY c.submitted_at LIMIT ${take}`;
  return { above, below };
}

/** An author's record: how often published, how often declined and under which rule. */
export interface AuthorRecord {
  readonly published: number;
  readonly declined: number;
  readonly waiting: number;
  readonly declinedByRule: Readonly<Record<string, number>>;
  /** Appeals of theirs that were right. */
  readonly appealsUpheld: number;
}

/** The record behind an author's key. Guests without an e-mail have none. */
export async function findAuthorRecord(authorKey: string | null, except: CommentId): Promise<AuthorRecord | null> {
  if (!authorKey) return null;
  const groups = await db.comment.groupBy({
    by: ['state', 'decidedRule'],
    where: { authorKey, id: { not: except } },
    _count: true,
  });
  const sum = (state: CommentState) =>
    groups.filter((group) => group.state === state).reduce((total, group) => total + group._count, 0);
  const declined = groups.filter((group) => group.state === 'declined');
  return {
    published: sum('published'),
    declined: sum('declined'),
    waiting: sum('held'),
    declinedByRule: Object.fromEntries(declined.map((group) => [group.decidedRule ?? '', group._count])),
    appealsUpheld: await db.appeal.count({ where: { by: 'author', state: 'upheld', comment: { authorKey } } }),
  };
}
