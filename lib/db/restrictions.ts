import { db } from './client';
import type { RestrictionRow } from '@/lib/domain/statement';

/** Decisions that keep words from readers, or take some of them out. */
const restricting = ['comment-decline', 'comment-request-changes', 'comment-publish-masked', 'appeal-upheld'];

/** Restrictions after a row of the log, oldest first. Never the words of a comment, never who wrote it. */
export async function listRestrictions(after: bigint, take: number): Promise<readonly RestrictionRow[]> {
  const rows = await db.logEntry.findMany({
    where: {
      seq: { gt: after },
      act: { in: restricting },
      NOT: { act: 'appeal-upheld', toState: { not: 'declined' } },
    },
    orderBy: { seq: 'asc' },
    take,
    select: {
      seq: true,
      at: true,
      act: true,
      actorKind: true,
      commentId: true,
      articleId: true,
      rule: true,
      note: true,
      facts: true,
    },
  });
  const articles = await db.article.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ articleId }) => (articleId ? [articleId] : [])))] } },
    select: { id: true, slug: true },
  });
  const comments = await db.comment.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ commentId }) => (commentId ? [commentId] : [])))] } },
    select: { id: true, submittedAt: true },
  });
  const slugs = new Map(articles.map(({ id, slug }) => [id, slug]));
  const dates = new Map(comments.map(({ id, submittedAt }) => [id, submittedAt]));
  return rows.map(({ articleId, ...row }) => ({
    ...row,
    slug: slugs.get(articleId ?? '') ?? null,
    submittedAt: dates.get(row.commentId ?? '') ?? null,
  }));
}
