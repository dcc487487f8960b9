import { db } from './client';
import type { RestrictionRow } from '@/lib/domain/statement';

/** Decisions that keep words from readers, take some of them out, or keep an author from writing. */
const restricting = [
  'comment-decline',
  'comment-request-changes',
  'comment-publish-masked',
  'appeal-upheld',
  'legal-hidden',
  'legal-removed',
  'legal-changed',
  'measure-suspend',
  'measure-close-out',
];

/** Restrictions after a row of the log, oldest first. Never the words of a comment, never who wrote it. */
export async function listRestrictions(after: bigint, take: number): Promise<readonly RestrictionRow[]> {
  const rows = await db.logEntry.findMany({
    where: {
      seq: { gt: after },
      act: { in: restricting },
      commentId: { not: null },
      NOT: { act: 'appeal-upheld', toState: { not: 'declined' } },
    },
    orderBy: { seq: 'asc' },
    take,
    select: { seq: true, at: true, act: true, actorKind: true, commentId: true, rule: true, note: true, facts: true },
  });
  const comments = await db.comment.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ commentId }) => (commentId ? [commentId] : [])))] } },
    select: { id: true, submittedAt: true },
  });
  const dates = new Map(comments.map(({ id, submittedAt }) => [id, submittedAt]));
  return rows.map(({ commentId, ...row }) => ({ ...row, submittedAt: dates.get(commentId ?? '') ?? null }));
}
