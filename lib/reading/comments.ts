import { cacheLife, cacheTag } from 'next/cache';
import { threadOf } from './threads';
import { tags } from './tags';
import { countPublishedComments, countThreads, listThreadIds, listThreads } from '@/lib/db/conversations';
import type { CommentOrder, ConversationView } from '@/lib/domain/comment-view';
import type { ArticleId } from '@/lib/domain/ids';
import { threadsPerPage } from '@/lib/site';

/** One page of a story's conversation. Rendered and kept until a comment of the story changes. */
export async function findConversation(id: ArticleId, order: CommentOrder, page = 1): Promise<ConversationView> {
  'use cache';
  cacheTag(tags.comments(id));
  cacheLife('max');
  const [total, threads, rootIds] = await Promise.all([
    countPublishedComments(id),
    countThreads(id),
    listThreadIds(id, order, threadsPerPage, (page - 1) * threadsPerPage),
  ]);
  const rows = await listThreads(rootIds);
  return {
    total,
    order,
    threads: threadOf(rootIds, rows),
    nextCursor: page * threadsPerPage < threads ? String(page + 1) : null,
  };
}
