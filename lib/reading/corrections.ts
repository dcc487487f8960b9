import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { listCorrections } from '@/lib/db/corrections';
import type { CorrectionView } from '@/lib/domain/article-view';
import { typographic } from '@/lib/text/typographic';

/** Corrections on the page; more than a newsroom of this size makes in years. */
const shown = 200;

/** Everything that was put right, the newest first. */
export async function listAllCorrections(): Promise<readonly CorrectionView[]> {
  'use cache';
  cacheTag(tags.lists);
  cacheLife('hours');
  const corrections = await listCorrections(new Date(), shown);
  return corrections.map(({ text, publishedAt, article }) => ({
    text,
    publishedAt: publishedAt.toISOString(),
    article: { slug: article.slug, title: typographic(article.title) },
  }));
}
