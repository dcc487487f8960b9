import { db } from './client';
import { visibleAt } from './published-articles';

/** A correction with the story that it stands on. */
export interface ListedCorrection {
  readonly text: string;
  readonly publishedAt: Date;
  readonly article: { readonly slug: string; readonly title: string };
}

/** The newest corrections of stories that readers can see. */
export async function listCorrections(now: Date, take: number): Promise<readonly ListedCorrection[]> {
  const rows = await db.correction.findMany({
    where: { publishedAt: { lte: now }, article: visibleAt(now) },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: {
      text: true,
      publishedAt: true,
      article: { select: { slug: true, publishedRevision: { select: { title: true } } } },
    },
  });
  return rows.map(({ article, ...row }) => ({
    ...row,
    article: { slug: article.slug, title: article.publishedRevision?.title ?? '' },
  }));
}
