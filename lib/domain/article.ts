import type { ArticleId, BylineId, CategoryId } from './ids';

export const articleStates = ['draft', 'scheduled', 'published', 'withdrawn'] as const;
export type ArticleState = (typeof articleStates)[number];

/** What kind of work a story is, said on its face. */
export const articleKinds = ['report', 'analysis', 'opinion'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const articleKindNames: Readonly<Record<ArticleKind, string>> = {
  report: 'Report',
  analysis: 'Analysis',
  opinion: 'Opinion',
};

export interface Hero {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface Source {
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
}

/** What an editor writes and a revision keeps. */
export interface ArticleContent {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly kind: ArticleKind;
  /** Markdown. */
  readonly body: string;
  readonly hero: Hero | null;
  readonly sources: readonly Source[];
  readonly discussion: string;
  readonly bylineIds: readonly BylineId[];
  readonly categoryIds: readonly CategoryId[];
}

/** What an editor has in hand: the content, and which save it stands on. */
export interface WorkingCopy extends ArticleContent {
  readonly articleId: ArticleId;
  readonly version: number;
}

/** The address made of a headline: lower case, ASCII, words joined by hyphens, at most 80 characters. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** A gap that keeps a story from being published, with the field that it stands in. */
export interface PublishingGap {
  readonly field: 'title' | 'dek' | 'body' | 'slug' | 'bylines' | 'categories' | 'hero';
  readonly sentence: string;
}

/** What is still missing before readers can be shown this. An empty list means: ready. */
export function publishingGaps(content: ArticleContent): readonly PublishingGap[] {
  const gaps: PublishingGap[] = [];
  if (content.title.trim() === '') gaps.push({ field: 'title', sentence: 'The story has no headline yet.' });
  if (content.dek.trim() === '')
    gaps.push({ field: 'dek', sentence: 'The story has no dek: one line under the headline.' });
  if (content.body.trim() === '') gaps.push({ field: 'body', sentence: 'The story has no text yet.' });
  if (content.slug === '') gaps.push({ field: 'slug', sentence: 'The story has no address yet.' });
  if (content.bylineIds.length === 0) gaps.push({ field: 'bylines', sentence: 'Choose who wrote the story.' });
  if (content.categoryIds.length === 0) gaps.push({ field: 'categories', sentence: 'Choose at least one category.' });
  if (content.hero && content.hero.src !== '' && content.hero.alt.trim() === '') {
    gaps.push({ field: 'hero', sentence: 'Describe the picture for people who cannot see it.' });
  }
  return gaps;
}
