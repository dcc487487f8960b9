import { db } from './client';
import { columnsOf, contentFrom } from './article-content';
import { isSlugTaken } from './drafts';
import { recordLog } from './log';
import type { ArticleState } from '@/lib/domain/article';
import type { ArticleId, PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

/** What changed for readers, so that the right pages are made anew. */
export interface Published {
  readonly slug: string;
  /** The address before, when it changed. */
  readonly oldSlug: string | null;
  readonly categoryIds: readonly string[];
}

/**
 * Copies the working copy that stood at `version` into a revision and shows it to readers. The old address leads on
 * to the new one. One transaction: readers see all of it or nothing.
 */
export async function publishWorkingCopy(
  id: ArticleId,
  version: number,
  by: PersonId,
  at: Date,
): Promise<Result<Published, 'version-changed' | 'slug-taken'>> {
  return db.$transaction(async (tx) => {
    // The lock keeps two editors from publishing two revisions under the same number.
    await tx.$queryRaw`SELECT id FROM articles WHERE id = ${id}::uuid FOR UPDATE`;
    const article = await tx.article.findUniqueOrThrow({
      where: { id },
      select: {
        slug: true,
        state: true,
        publishedAt: true,
        workingCopy: true,
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
      },
    });
    if (article.workingCopy?.version !== version) return err('version-changed');
    const content = contentFrom(article.workingCopy);
    if (await isSlugTaken(tx, content.slug, id)) return err('slug-taken');
    const revision = await tx.revision.create({
      data: {
        articleId: id,
        number: (article.revisions[0]?.number ?? 0) + 1,
        ...columnsOf(content),
        publishedAt: at,
        publishedById: by,
      },
      select: { id: true, number: true },
    });
    const wasSeen = article.publishedAt !== null && article.state !== 'draft';
    await tx.article.update({
      where: { id },
      data: {
        slug: content.slug,
        state: 'published',
        publishedRevisionId: revision.id,
        publishedAt: article.publishedAt ?? at,
        updatedAt: wasSeen ? at : null,
        bylines: {
          deleteMany: {},
          create: content.bylineIds.map((bylineId, position) => ({ bylineId, position })),
        },
        categories: {
          deleteMany: {},
          create: content.categoryIds.map((categoryId, position) => ({ categoryId, position })),
        },
      },
      select: { id: true },
    });
    const moved = wasSeen && article.slug !== content.slug;
    if (moved) await tx.redirect.create({ data: { fromPath: article.slug, articleId: id, createdAt: at } });
    // An address that the story takes back must not lead away from itself.
    await tx.redirect.deleteMany({ where: { fromPath: content.slug, articleId: id } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'article-published',
      articleId: id,
      revision: revision.number,
      fromState: article.state,
      toState: 'published',
      facts: moved ? { movedFrom: article.slug } : {},
    });
    return ok({ slug: content.slug, oldSlug: moved ? article.slug : null, categoryIds: [...content.categoryIds] });
  });
}

/** Takes a story away from readers; its revisions and comments stay. `not-published` when there is nothing to take away. */
export async function withdrawArticle(
  id: ArticleId,
  by: PersonId,
  at: Date,
): Promise<Result<{ readonly slug: string }, 'not-published'>> {
  return db.$transaction(async (tx) => {
    const seen: ArticleState[] = ['published', 'scheduled'];
    const { count } = await tx.article.updateMany({ where: { id, state: { in: seen } }, data: { state: 'withdrawn' } });
    if (count === 0) return err('not-published');
    const { slug } = await tx.article.findUniqueOrThrow({ where: { id }, select: { slug: true } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'article-withdrawn',
      articleId: id,
      fromState: 'published',
      toState: 'withdrawn',
    });
    return ok({ slug });
  });
}
