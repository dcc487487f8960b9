import { cacheLife, cacheTag } from 'next/cache';
import { openCursor, sealCursor } from './cursors';
import { tags } from './tags';
import { threadsOf } from './threads';
import { countPublishedComments, listFirstReplies, listHeads, listPinned } from '@/lib/db/conversations';
import { listConversationRows } from '@/lib/db/conversation-rows';
import { listBlockComments } from '@/lib/db/passages';
import { isShownComment, listAbove, listAnswers, listBelow } from '@/lib/db/threads';
import type { CommentOrder, CommentView, ConversationView, ThreadView } from '@/lib/domain/comment-view';
import type { HeadKey } from '@/lib/domain/cursor';
import { commentId, type ArticleId, type CommentId } from '@/lib/domain/ids';
import { repliesPerPage, repliesPerThread, repliesPerThreadPage, threadsPerPage } from '@/lib/site';

/**
 * The first page of a story's conversation: the pinned threads, then 20 in their order, each with its first answers.
 * Kept until a comment of the story changes.
 */
export async function findConversation(id: ArticleId, order: CommentOrder): Promise<ConversationView> {
  'use cache';
  cacheTag(tags.comments(id));
  cacheLife('max');
  return conversationPage(id, order, null);
}

/** A later page: 20 threads after the cursor. Null for a cursor that this site did not write for this story and order. */
export async function findMoreOfConversation(
  id: ArticleId,
  order: CommentOrder,
  cursor: string,
): Promise<ConversationView | null> {
  'use cache';
  cacheTag(tags.comments(id));
  cacheLife('max');
  const after = openCursor(cursor, id, order);
  return after && conversationPage(id, order, after);
}

async function conversationPage(id: ArticleId, order: CommentOrder, after: HeadKey | null): Promise<ConversationView> {
  const [total, pinned, found] = await Promise.all([
    countPublishedComments(id),
    after === null ? listPinned(id) : [],
    listHeads(id, order, threadsPerPage + 1, after),
  ]);
  const heads = found.slice(0, threadsPerPage);
  const last = heads.at(-1);
  return {
    total,
    order,
    threads: await listThreads([...pinned, ...heads.map((head) => head.id)]),
    nextCursor: found.length > threadsPerPage && last ? sealCursor(id, { order, key: last }) : null,
  };
}

/** Threads with their first answers; a head says how many answers of its thread are not here. */
async function listThreads(headIds: readonly string[]): Promise<readonly CommentView[]> {
  const replies = await listFirstReplies(headIds, { each: repliesPerThread, together: repliesPerPage });
  const rows = await listConversationRows([...headIds, ...replies]);
  const published = new Map<string, number>();
  for (const row of rows) {
    if (row.state !== 'published' || row.id === row.rootId) continue;
    published.set(row.rootId, (published.get(row.rootId) ?? 0) + 1);
  }
  const answers = new Map(rows.map((row) => [String(row.id), row.threadAnswers]));
  return threadsOf(headIds, rows).map((head) => ({
    ...head,
    moreReplies: Math.max(0, (answers.get(head.id) ?? 0) - (published.get(head.id) ?? 0)),
  }));
}

/** Comments that the page of one passage holds at most. */
const passageCommentsMax = 100;

/** Comments above one that its own page shows. */
const aboveMax = 5;

/**
 * One comment with what it answers and what answers it, for its permalink and for threads that are too long for the
 * story's page. `after` is the answer that the page before ended with. Null when readers cannot see it.
 */
export async function findThread(
  articleId: ArticleId,
  id: CommentId,
  after: CommentId | null = null,
): Promise<ThreadView | null> {
  'use cache';
  cacheTag(tags.comments(articleId));
  cacheLife('max');
  if (!(await isShownComment(id, articleId))) return null;
  const [above, found] = await Promise.all([listAbove(id, aboveMax), listAnswers(id, repliesPerThreadPage + 1, after)]);
  const answers = found.slice(0, repliesPerThreadPage);
  const below = await listBelow(answers, repliesPerThreadPage * 2 - answers.length);
  const rows = await listConversationRows([...above, id, ...answers, ...below]);
  const isAbove = new Set(above);
  const [comment] = threadsOf(
    [id],
    rows.filter((row) => !isAbove.has(row.id)),
  );
  if (!comment) return null;
  const last = answers.at(-1);
  const more = found.length > repliesPerThreadPage && last !== undefined;
  return {
    above: [...above].reverse().flatMap((one) =>
      alone(
        threadsOf(
          [one],
          rows.filter((row) => row.id === one),
        ),
      ),
    ),
    comment: { ...comment, moreReplies: 0 },
    nextCursor: more ? commentId.parse(last) : null,
  };
}

/** A comment without any word of its other answers. */
function alone(views: readonly CommentView[]): readonly CommentView[] {
  return views.map((view) => ({ ...view, replies: [], moreReplies: 0 }));
}

/** The published comments on the passages of one block of the story, the oldest first, without their answers. */
export async function listPassageComments(articleId: ArticleId, block: string): Promise<readonly CommentView[]> {
  'use cache';
  cacheTag(tags.comments(articleId), tags.passages(articleId));
  cacheLife('max');
  const rows = await listConversationRows(await listBlockComments(articleId, block, passageCommentsMax));
  return rows.flatMap((row) => alone(threadsOf([row.id], [row])));
}
