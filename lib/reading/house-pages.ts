import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheLife, cacheTag } from 'next/cache';
import { parse } from 'yaml';
import { z } from 'zod';
import { tags } from './tags';
import { housePages } from '@/lib/site';
import type { HousePageView } from '@/lib/domain/article-view';
import { renderArticle } from '@/lib/text/article';

const frontMatter = z.object({ title: z.string(), dek: z.string().default('') });

/** A house page out of `content/pages`; null when there is none under this name. */
export async function findHousePage(slug: string): Promise<HousePageView | null> {
  'use cache';
  cacheTag(tags.site);
  cacheLife('max');
  const known = housePages.find((name) => name === slug);
  if (!known) return null;
  const file = await readFile(path.join(process.cwd(), 'content/pages', `${known}.md`), 'utf8');
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file);
  if (!parts) throw new Error(`content/pages/${known}.md has no front matter.`);
  const head = frontMatter.parse(parse(parts[1] ?? ''));
  return { slug, ...head, html: renderArticle(parts[2] ?? '').html };
}
