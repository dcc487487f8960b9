import { db } from './client';
import { env } from '@/lib/env';

/** Seconds in which a decision can be undone before its author hears of it. */
export const { undoSeconds } = env;

/** The moment at which a decision must have been made that cannot be undone without a trace any more. */
export const settledBefore = (now: Date): Date => new Date(now.getTime() - undoSeconds * 1000);

/** Whether a comment of the story was decided so lately that the decision can still be undone without a trace. */
export async function isSettling(articleId: string, now: Date): Promise<boolean> {
  const row = await db.comment.findFirst({
    where: { articleId, state: 'published', decidedAt: { gt: settledBefore(now) } },
    select: { id: true },
  });
  return row !== null;
}
