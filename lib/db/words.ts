import { db } from './client';

/** The words of a comment as they stand; null when there is no such comment. */
export async function findWords(commentId: string): Promise<string | null> {
  const row = await db.commentRevision.findFirst({
    where: { commentId },
    orderBy: { number: 'desc' },
    select: { body: true },
  });
  return row?.body ?? null;
}
