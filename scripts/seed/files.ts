import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleKinds } from '@/lib/domain/article';

const folder = path.resolve('content/seed');

const authorShape = z.object({ slug: z.string(), name: z.string(), role: z.string(), bio: z.string() });
const categoryShape = z.object({ path: z.string(), name: z.string(), description: z.string().default('') });
const commentShape = z.object({
  story: z.string(),
  key: z.string(),
  parent: z.string().optional(),
  name: z.string(),
  text: z.string(),
  hoursAgo: z.number().nonnegative(),
  state: z.enum(['published', 'held', 'declined', 'changes-requested']),
  reason: z.string().optional(),
  note: z.string().optional(),
  /** Slug of the author who answers under their own name. */
  by: z.string().optional(),
});
const storyShape = z.object({
  title: z.string(),
  dek: z.string(),
  kind: z.enum(articleKinds),
  categories: z.array(z.string()).min(1),
  authors: z.array(z.string()).min(1),
  publishedDaysAgo: z.number().nonnegative(),
  updatedDaysAgo: z.number().nonnegative().optional(),
  hero: z.object({ src: z.string(), alt: z.string(), caption: z.string(), credit: z.string() }).optional(),
  sources: z.array(z.object({ title: z.string(), outlet: z.string(), url: z.url() })).default([]),
  correction: z.object({ daysAgo: z.number(), text: z.string() }).optional(),
  discussion: z.string().default(''),
});

export type SeedAuthor = z.infer<typeof authorShape>;
export type SeedCategory = z.infer<typeof categoryShape>;
export type SeedComment = z.infer<typeof commentShape>;
export type SeedStory = z.infer<typeof storyShape> & { readonly slug: string; readonly body: string };

function json(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

/** The demo newsroom as it stands in `content/seed`. Throws with the file's name when one does not read as it should. */
export function readSeed() {
  return {
    authors: z.array(authorShape).parse(json('authors.json')),
    categories: z.array(categoryShape).parse(json('categories.json')),
    comments: z.array(commentShape).parse(json('comments.json')),
    stories: readdirSync(path.join(folder, 'stories'))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map(readStory),
  };
}

function readStory(name: string): SeedStory {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path.join(folder, 'stories', name), 'utf8'));
  if (!parts) throw new Error(`content/seed/stories/${name} has no front matter.`);
  const head = storyShape.safeParse(parse(parts[1] ?? ''));
  if (!head.success) throw new Error(`content/seed/stories/${name}: ${z.prettifyError(head.error)}`);
  return { ...head.data, slug: name.replace(/\.md$/, ''), body: (parts[2] ?? '').trim() };
}
