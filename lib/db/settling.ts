import { db } from './client';
import { undoSeconds } from '@/lib/domain/desk-times';

/** Whether a comment of the story was decided so lately that the decision can still be undone without a trace. */
export async function isSettling(articleId: string, now: Date): Promise<boolean> {
  const row = await db.comment.findFirst({
    where: { articleId, state: 'published', decidedAt: { gt: new Date(now.getTime() - undoSeconds * 1000) } },
    select: { id: true },
  });
  return row !== null;
}
