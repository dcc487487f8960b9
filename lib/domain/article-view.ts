import type { ArticleKind, Hero, Source } from './article';
import type { ArticleId } from './ids';

/** Dates in views are ISO 8601 strings: they cross caches and are shown by components. */
export interface BylineView {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
}

export interface CategoryView {
  readonly path: string;
  readonly name: string;
}

/** A story in a list. */
export interface StoryCard {
  readonly id: ArticleId;
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly kind: ArticleKind;
  readonly publishedAt: string;
  readonly hero: Hero | null;
  readonly bylines: readonly BylineView[];
  /** The first is the primary one. */
  readonly categories: readonly CategoryView[];
  readonly commentCount: number;
  /** First words of the body, plain text, for "this week". */
  readonly excerpt: string;
}

export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  readonly level: 2 | 3;
}

/** Whether a story takes comments, from whom, and if not, why. */
export type CommentsOpening =
  { readonly open: true; readonly signedInOnly: boolean } | { readonly open: false; readonly reason: string };

/** A story as it is read. */
export interface ArticleView extends Omit<StoryCard, 'commentCount' | 'excerpt'> {
  /** When a change of substance was published after the first; null when there was none. */
  readonly updatedAt: string | null;
  /** Sanitised by lib/text. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly readingMinutes: number;
  readonly sources: readonly Source[];
  readonly corrections: readonly { readonly text: string; readonly publishedAt: string }[];
  readonly discussion: string;
  readonly comments: CommentsOpening;
}

export interface AuthorView extends BylineView {
  readonly bio: string;
}

export interface CategoryPageView extends CategoryView {
  readonly description: string;
  readonly ancestors: readonly CategoryView[];
  readonly children: readonly CategoryView[];
}

/** A house page: about, guidelines, privacy. */
export interface HousePageView {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly html: string;
}

/** A correction in the list of all. */
export interface CorrectionView {
  readonly text: string;
  readonly publishedAt: string;
  readonly article: { readonly slug: string; readonly title: string };
}
