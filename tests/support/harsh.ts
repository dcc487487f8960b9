import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { refreshPriority } from '@/lib/db/priority';
import type { RuleId } from '@/lib/domain/finding';
import type { ArticleId, CommentId } from '@/lib/domain/ids';

/** Lets the screen have found something in the words that stand. */
export async function makeFinding(id: CommentId, rule: RuleId, weight: number): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: commentRevisionId } = await tx.commentRevision.findFirstOrThrow({
      where: { commentId: id },
      orderBy: { number: 'desc' },
    });
    const told = { forWriter: '', forModerator: '', cause: 'a test' };
    await tx.finding.create({
      data: { commentRevisionId, rule, weight, start: 0, end: 1, status: 'asserted', ...told },
    });
    await refreshPriority(tx, id);
  });
}

/** Puts a story into a category that lies two below another. Answers the id of the one above. */
export async function makeCategoryTree(articleId: ArticleId): Promise<{ readonly top: string }> {
  const path = `tree-${randomUUID().slice(0, 8)}`;
  const top = await db.category.create({ data: { path, name: 'Top' } });
  const middle = await db.category.create({ data: { path: `${path}/middle`, name: 'Middle', parentId: top.id } });
  const low = await db.category.create({ data: { path: `${path}/middle/low`, name: 'Low', parentId: middle.id } });
  await db.articleCategory.create({ data: { articleId, categoryId: low.id, position: 9 } });
  return { top: top.id };
}
