import { db } from './client';
import { heroFrom, sourcesFrom } from './article-content';
import type { Prisma } from './generated/client';
import type { ArticleKind, Hero, Source } from '@/lib/domain/article';
import type { BylineView, CategoryView } from '@/lib/domain/article-view';
import { articleId, type ArticleId } from '@/lib/domain/ids';

/** The one definition of "visible now": pages, feeds, sitemaps, search and pictures all use it. */
export function visibleAt(now: Date): Prisma.ArticleWhereInput {
  return { state: { in: ['published', 'scheduled'] }, publishedAt: { lte: now }, publishedRevisionId: { not: null } };
}

/** A published story as it is kept: Markdown, not yet a page. */
export interface PublishedArticle {
  readonly id: ArticleId;
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly kind: ArticleKind;
  readonly body: string;
  readonly hero: Hero | null;
  readonly sources: readonly Source[];
  readonly discussion: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date | null;
  readonly bylines: readonly BylineView[];
  readonly categories: readonly CategoryView[];
  readonly corrections: readonly { readonly text: string; readonly publishedAt: Date }[];
  readonly commentsOpen: boolean;
  readonly commentsClosedReason: string | null;
  /** What the story has of its own; read by `settingsForStory`. */
  readonly commentSettings: unknown;
}

/** A published story as lists show it. */
export interface ListedArticle extends PublishedArticle {
  readonly commentCount: number;
}

const shape = {
  id: true,
  slug: true,
  publishedAt: true,
  updatedAt: true,
  commentsOpen: true,
  commentsClosedReason: true,
  commentSettings: true,
  publishedRevision: {
    select: { title: true, dek: true, kind: true, body: true, hero: true, sources: true, discussion: true },
  },
  bylines: { orderBy: { position: 'asc' }, select: { byline: { select: { slug: true, name: true, role: true } } } },
  categories: { orderBy: { position: 'asc' }, select: { category: { select: { path: true, name: true } } } },
  corrections: { orderBy: { publishedAt: 'desc' }, select: { text: true, publishedAt: true } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof shape }>;

function articleFrom(row: Row): PublishedArticle | null {
  const { publishedRevision: revision, publishedAt } = row;
  if (!revision || !publishedAt) return null;
  return {
    id: articleId.parse(row.id),
    slug: row.slug,
    title: revision.title,
    dek: revision.dek,
    kind: revision.kind,
    body: revision.body,
    hero: heroFrom(revision.hero),
    sources: sourcesFrom(revision.sources),
    discussion: revision.discussion,
    publishedAt,
    updatedAt: row.updatedAt,
    bylines: row.bylines.map((entry) => entry.byline),
    categories: row.categories.map((entry) => entry.category),
    corrections: row.corrections,
    commentsOpen: row.commentsOpen,
    commentsClosedReason: row.commentsClosedReason,
    commentSettings: row.commentSettings,
  };
}

/** The story at this address, if readers may see it now. */
export async function findPublishedArticle(slug: string, now: Date): Promise<PublishedArticle | null> {
  const row = await db.article.findFirst({ where: { slug, ...visibleAt(now) }, select: shape });
  return row ? articleFrom(row) : null;
}

/** Where the story that once had this address stands now, if readers may see it. */
export async function findMovedSlug(slug: string, now: Date): Promise<string | null> {
  const row = await db.redirect.findFirst({
    where: { fromPath: slug, article: visibleAt(now) },
    select: { article: { select: { slug: true } } },
  });
  return row?.article.slug ?? null;
}

export interface ListPublished {
  readonly now: Date;
  readonly take: number;
  readonly skip?: number;
  /** Stories in this category or below it. */
  readonly categoryPath?: string;
  readonly bylineSlug?: string;
}

function listWhere(options: ListPublished): Prisma.ArticleWhereInput {
  const { categoryPath, bylineSlug } = options;
  return {
    AND: [
      visibleAt(options.now),
      categoryPath
        ? {
            categories: {
              some: { category: { OR: [{ path: categoryPath }, { path: { startsWith: `${categoryPath}/` } }] } },
            },
          }
        : {},
      bylineSlug ? { bylines: { some: { byline: { slug: bylineSlug } } } } : {},
    ],
  };
}

/** The newest first. */
export async function listPublishedArticles(options: ListPublished): Promise<readonly ListedArticle[]> {
  const rows = await db.article.findMany({
    where: listWhere(options),
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: options.take,
    skip: options.skip ?? 0,
    select: shape,
  });
  const counts = await countComments(rows.map((row) => row.id));
  return rows.flatMap((row) => {
    const article = articleFrom(row);
    return article ? { ...article, commentCount: counts.get(article.id) ?? 0 } : [];
  });
}

/**
 * Published comments of these stories alone. Prisma's own count of a relation counts those of every story there is before
 * it takes the page: with a million comments every list took seconds.
 */
async function countComments(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT head.id, t.count FROM unnest(${[...ids]}::uuid[]) AS head(id) CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM comments c WHERE c.article_id = head.id AND c.state = 'published'
    ) t`;
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** How many there are, under the same conditions as the list. */
export async function countPublishedArticles(options: Omit<ListPublished, 'take' | 'skip'>): Promise<number> {
  return db.article.count({ where: listWhere({ ...options, take: 0 }) });
}
