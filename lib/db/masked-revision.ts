import type { Transaction } from './client';

/** Keeps words that staff took something out of as the next revision. What was written before stays with the staff. */
export async function keepRevision(tx: Transaction, commentId: string, body: string): Promise<void> {
  const read = await tx.commentRevision.findFirstOrThrow({
    where: { commentId },
    orderBy: { number: 'desc' },
    select: { number: true, screening: true, createdAt: true },
  });
  const number = read.number + 1;
  const { screening, createdAt } = read;
  await tx.commentRevision.create({
    data: { commentId, number, body, screening: screening ?? {}, createdAt },
    select: { id: true },
  });
  await tx.comment.update({ where: { id: commentId }, data: { revision: number }, select: { id: true } });
}
