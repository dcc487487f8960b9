import { listThreadIds, listThreads } from '@/lib/db/conversations';
import { articleId } from '@/lib/domain/ids';

/** What readers may know of a story's conversation. */
export async function findConversationRows(article: string) {
  return listThreads(await listThreadIds(articleId.parse(article), 'oldest', 50, 0));
}
