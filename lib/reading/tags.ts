import type { ArticleId } from '@/lib/domain/ids';

/** The names under which pages are kept. Invalidation stands in lib/reading/invalidate.ts. */
export const tags = {
  /** One story, under one address. */
  article: (slug: string) => `article:${slug}`,
  /** The conversation below a story. */
  comments: (id: ArticleId | string) => `comments:${id}`,
  /** The marks in a story's text where readers commented on a passage. */
  passages: (id: ArticleId | string) => `passages:${id}`,
  /** Every list of stories: front page, categories, authors, "this week". */
  lists: 'lists',
  /** How the site takes comments: every story says whether its own are open. */
  commentSettings: 'comment-settings',
  /** The house rules as they hold now. */
  rules: 'rules',
  categories: 'categories',
  /** The register of help lines. */
  help: 'help',
  site: 'site',
} as const;
