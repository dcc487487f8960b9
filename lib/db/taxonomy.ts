import { db } from './client';
import type { AuthorView, BylineView, CategoryPageView, CategoryView } from '@/lib/domain/article-view';
import { bylineId, categoryId, type BylineId, type CategoryId } from '@/lib/domain/ids';

export interface CategoryChoice extends CategoryView {
  readonly id: CategoryId;
}

export interface BylineChoice {
  readonly id: BylineId;
  readonly name: string;
}

/** Every category, parents before children. */
export async function listCategories(): Promise<readonly CategoryChoice[]> {
  const rows = await db.category.findMany({
    orderBy: [{ position: 'asc' }, { path: 'asc' }],
    select: { id: true, path: true, name: true },
  });
  return rows.map((row) => ({ ...row, id: categoryId.parse(row.id) }));
}

/** A category with the way to it and what lies below. */
export async function findCategory(path: string): Promise<CategoryPageView | null> {
  const row = await db.category.findUnique({
    where: { path },
    select: {
      path: true,
      name: true,
      description: true,
      children: { orderBy: [{ position: 'asc' }, { name: 'asc' }], select: { path: true, name: true } },
    },
  });
  if (!row) return null;
  const parts = path.split('/');
  const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
  const ancestors = await db.category.findMany({
    where: { path: { in: above } },
    orderBy: { path: 'asc' },
    select: { path: true, name: true },
  });
  return { ...row, ancestors };
}

/** Everybody who can stand under a headline. */
export async function listBylines(): Promise<readonly BylineChoice[]> {
  const rows = await db.byline.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } });
  return rows.map((row) => ({ ...row, id: bylineId.parse(row.id) }));
}

/** The names under a headline, in the order given; one that is no longer kept is left out. */
export async function listBylineViews(ids: readonly BylineId[]): Promise<readonly BylineView[]> {
  const rows = await db.byline.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, role: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(({ slug, name, role }) => ({ slug, name, role })));
}

/** An author's page. */
export async function findAuthor(slug: string): Promise<AuthorView | null> {
  return db.byline.findUnique({ where: { slug }, select: { slug: true, name: true, role: true, bio: true } });
}
