import { db, type Transaction } from './client';
import { columnsOf, contentFrom } from './article-content';
import { isTaken } from './errors';
import { recordLog } from './log';
import type { ArticleContent, ArticleState, WorkingCopy } from '@/lib/domain/article';
import { articleId, personId, type ArticleId, type PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

/** A story as the studio knows it. */
export interface StudioArticle {
  readonly id: ArticleId;
  readonly slug: string;
  readonly state: ArticleState;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly createdById: PersonId | null;
  readonly publishedRevision: number | null;
  /** Whether the working copy differs from what readers see. */
  readonly savedAt: Date;
  readonly workingCopy: WorkingCopy;
}

const shape = {
  id: true,
  slug: true,
  state: true,
  publishedAt: true,
  updatedAt: true,
  createdById: true,
  publishedRevision: { select: { number: true } },
  workingCopy: true,
} as const;

/** A story with its working copy; null when there is none. */
export async function findStudioArticle(id: ArticleId): Promise<StudioArticle | null> {
  const row = await db.article.findUnique({ where: { id }, select: shape });
  return row?.workingCopy ? studioArticleFrom({ ...row, workingCopy: row.workingCopy }) : null;
}

type WorkingCopyRow = Parameters<typeof contentFrom>[0] & { readonly version: number; readonly savedAt: Date };

function studioArticleFrom(row: {
  id: string;
  slug: string;
  state: ArticleState;
  publishedAt: Date | null;
  updatedAt: Date | null;
  createdById: string | null;
  publishedRevision: { number: number } | null;
  workingCopy: WorkingCopyRow;
}): StudioArticle {
  const id = articleId.parse(row.id);
  const { workingCopy } = row;
  return {
    id,
    slug: row.slug,
    state: row.state,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    createdById: row.createdById ? personId.parse(row.createdById) : null,
    publishedRevision: row.publishedRevision?.number ?? null,
    savedAt: workingCopy.savedAt,
    workingCopy: { ...contentFrom(workingCopy), articleId: id, version: workingCopy.version },
  };
}

/** Stories for the studio's list, the last touched first; a contributor sees their own. */
export async function listStudioArticles(options: { readonly ownerId: PersonId | null; readonly take: number }) {
  const rows = await db.article.findMany({
    where: options.ownerId ? { createdById: options.ownerId } : {},
    orderBy: { workingCopy: { savedAt: 'desc' } },
    take: options.take,
    select: shape,
  });
  return rows.flatMap((row) => (row.workingCopy ? [studioArticleFrom({ ...row, workingCopy: row.workingCopy })] : []));
}

/** Begins a story. `slug-taken` when another has the address. */
export async function insertArticle(
  content: ArticleContent,
  by: PersonId,
  at: Date,
): Promise<Result<ArticleId, 'slug-taken'>> {
  try {
    return await db.$transaction(async (tx) => {
      if (await isSlugTaken(tx, content.slug, null)) return err('slug-taken');
      const row = await tx.article.create({
        data: {
          slug: content.slug,
          createdAt: at,
          createdById: by,
          workingCopy: { create: { ...columnsOf(content), savedAt: at, savedById: by } },
        },
        select: { id: true },
      });
      await recordLog(tx, {
        at,
        actorKind: 'person',
        actorId: by,
        act: 'article-begun',
        articleId: row.id,
        toState: 'draft',
      });
      return ok(articleId.parse(row.id));
    });
  } catch (error) {
    if (isTaken(error, 'slug')) return err('slug-taken');
    throw error;
  }
}

/** Saves the working copy that stood at `version`. `version-changed` when somebody saved in between. */
export async function saveWorkingCopy(
  copy: WorkingCopy,
  by: PersonId,
  at: Date,
): Promise<Result<number, 'version-changed' | 'slug-taken'>> {
  return db.$transaction(async (tx) => {
    if (await isSlugTaken(tx, copy.slug, copy.articleId)) return err('slug-taken');
    const { count } = await tx.workingCopy.updateMany({
      where: { articleId: copy.articleId, version: copy.version },
      data: { ...columnsOf(copy), savedAt: at, savedById: by, version: { increment: 1 } },
    });
    return count === 0 ? err('version-changed') : ok(copy.version + 1);
  });
}

/** Whether another story has the address now, in its working copy, or once had it and readers are still led on from there. */
export async function isSlugTaken(tx: Transaction, slug: string, exceptId: ArticleId | null): Promise<boolean> {
  const other = exceptId ? { not: exceptId } : {};
  const article = await tx.article.findFirst({ where: { slug, id: other }, select: { id: true } });
  if (article) return true;
  const redirect = await tx.redirect.findFirst({
    where: { fromPath: slug, articleId: other },
    select: { fromPath: true },
  });
  return redirect !== null;
}
