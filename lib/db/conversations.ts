import { db } from './client';
import { Prisma } from './generated/client';
import type { CommentState } from '@/lib/domain/comment';
import type { CommentOrder } from '@/lib/domain/comment-view';
import { commentId, type ArticleId, type CommentId } from '@/lib/domain/ids';

/** A comment as far as readers may know it: the words only when it is published. */
export interface ConversationRow {
  readonly id: CommentId;
  readonly parentId: CommentId | null;
  readonly depth: number;
  readonly state: CommentState;
  readonly body: string | null;
  readonly authorName: string;
  readonly authorRole: string | null;
  readonly publishedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedRule: string | null;
  readonly up: number;
  readonly down: number;
}

/** The states that leave a tombstone when somebody has answered. */
const tombstones: readonly CommentState[] = ['declined', 'withdrawn', 'erased'];

const orderings: Readonly<Record<CommentOrder, Prisma.Sql>> = {
  'most-voted': Prisma.sql`c.score DESC, c.wilson DESC, c.submitted_at DESC, c.id DESC`,
  best: Prisma.sql`c.wilson DESC, c.score DESC, c.submitted_at DESC, c.id DESC`,
  newest: Prisma.sql`c.submitted_at DESC, c.id DESC`,
  oldest: Prisma.sql`c.submitted_at ASC, c.id ASC`,
};

/** The heads of the threads of one page: published, or a tombstone with a published comment below it. */
export async function listThreadIds(id: ArticleId, order: CommentOrder, take: number, skip: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM comments c
    WHERE c.article_id = ${id}::uuid AND c.parent_id IS NULL
      AND (c.state = 'published' OR (c.state IN ('declined', 'withdrawn', 'erased')
        AND EXISTS (SELECT 1 FROM comments r WHERE r.root_id = c.id AND r.id <> c.id AND r.state = 'published')))
    ORDER BY ${orderings[order]} LIMIT ${take} OFFSET ${skip}`;
  return rows.map((row) => row.id);
}

/** Everything in these threads that readers may know of, oldest first. */
export async function listThreads(rootIds: readonly string[]): Promise<readonly ConversationRow[]> {
  const rows = await db.comment.findMany({
    where: { rootId: { in: [...rootIds] }, state: { in: ['published', ...tombstones] } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      parentId: true,
      depth: true,
      state: true,
      revision: true,
      authorName: true,
      publishedAt: true,
      decidedAt: true,
      decidedRule: true,
      submittedAt: true,
      up: true,
      down: true,
      article: { select: { bylines: { select: { byline: { select: { personId: true } } } } } },
      person: { select: { id: true, roles: true } },
    },
  });
  const published = rows.filter((row) => row.state === 'published').map((row) => row.id);
  const bodies = await listBodies(published);
  return rows.map(({ person, article, ...row }) => ({
    ...row,
    id: commentId.parse(row.id),
    parentId: row.parentId ? commentId.parse(row.parentId) : null,
    body: row.state === 'published' ? (bodies.get(row.id) ?? '') : null,
    authorRole: roleOf(person, article.bylines.flatMap((entry) => entry.byline.personId ?? [])),
    decidedAt: row.decidedAt ?? row.submittedAt,
  }));
}

/** The words that stand, for published comments only. */
async function listBodies(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ id: string; body: string }[]>`
    SELECT c.id, r.body FROM comments c JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
    WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.state = 'published'`;
  return new Map(rows.map((row) => [row.id, row.body]));
}

function roleOf(person: { id: string; roles: readonly string[] } | null, writers: readonly string[]): string | null {
  if (!person) return null;
  if (writers.includes(person.id)) return 'Author of this story';
  if (person.roles.includes('editor')) return 'Editor';
  return person.roles.includes('moderator') ? 'Moderator' : null;
}

/** How many comments of a story readers can see. */
export async function countPublishedComments(id: ArticleId): Promise<number> {
  return db.comment.count({ where: { articleId: id, state: 'published' } });
}

/** How many threads there are, so that pages can be counted. */
export async function countThreads(id: ArticleId): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM comments c
    WHERE c.article_id = ${id}::uuid AND c.parent_id IS NULL
      AND (c.state = 'published' OR (c.state IN ('declined', 'withdrawn', 'erased')
        AND EXISTS (SELECT 1 FROM comments r WHERE r.root_id = c.id AND r.id <> c.id AND r.state = 'published')))`;
  return rows[0]?.count ?? 0;
}
