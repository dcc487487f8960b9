import { z } from 'zod';
import type { ArticleContent, Hero, Source } from '@/lib/domain/article';
import { bylineId, categoryId } from '@/lib/domain/ids';
import { Prisma } from './generated/client';
import type { ArticleKind } from './generated/enums';

const heroShape = z.object({ src: z.string(), alt: z.string(), caption: z.string(), credit: z.string() }).nullable();
const sourcesShape = z.array(z.object({ title: z.string(), outlet: z.string(), url: z.string() }));

/** A picture as kept in JSON; null when there is none or it cannot be read. */
export function heroFrom(json: Prisma.JsonValue | null): Hero | null {
  return heroShape.catch(null).parse(json);
}

export function sourcesFrom(json: Prisma.JsonValue): readonly Source[] {
  return sourcesShape.catch([]).parse(json);
}

/** The columns that a working copy and a revision share. */
export interface ContentRow {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly kind: ArticleKind;
  readonly body: string;
  readonly hero: Prisma.JsonValue;
  readonly sources: Prisma.JsonValue;
  readonly discussion: string;
  readonly bylineIds: readonly string[];
  readonly categoryIds: readonly string[];
}

/** A row read as content. */
export function contentFrom(row: ContentRow): ArticleContent {
  return {
    slug: row.slug,
    title: row.title,
    dek: row.dek,
    kind: row.kind,
    body: row.body,
    hero: heroFrom(row.hero),
    sources: sourcesFrom(row.sources),
    discussion: row.discussion,
    bylineIds: row.bylineIds.map((id) => bylineId.parse(id)),
    categoryIds: row.categoryIds.map((id) => categoryId.parse(id)),
  };
}

/** Content as columns. */
export function columnsOf(content: ArticleContent) {
  return {
    slug: content.slug,
    title: content.title,
    dek: content.dek,
    kind: content.kind,
    body: content.body,
    hero: content.hero ? { ...content.hero } : Prisma.DbNull,
    sources: content.sources.map((source) => ({ ...source })),
    discussion: content.discussion,
    bylineIds: [...content.bylineIds],
    categoryIds: [...content.categoryIds],
  };
}
