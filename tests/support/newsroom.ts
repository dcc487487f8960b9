import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { insertComment } from '@/lib/db/comments';
import { insertArticle } from '@/lib/db/drafts';
import { publishWorkingCopy } from '@/lib/db/publishing';
import type { ArticleContent } from '@/lib/domain/article';
import type { Screening } from '@/lib/domain/finding';
import {
  articleId,
  bylineId,
  categoryId,
  commentId,
  personId,
  type ArticleId,
  type BylineId,
  type CategoryId,
  type CommentId,
} from '@/lib/domain/ids';
import type { Role, Viewer } from '@/lib/domain/viewer';

export type StaffViewer = Extract<Viewer, { kind: 'staff' }>;

/** A moment that tests count from, so that no test depends on the clock. */
export const noon = new Date('2026-06-01T12:00:00.000Z');

export const cleanScreening: Screening = {
  findings: [],
  rules: [],
  wide: [],
  scores: { hate: 0, attack: 0, toxic: 0, spam: 0 },
  versions: {},
};

/** A member of staff with an account of their own. */
export async function makeStaff(...roles: Role[]): Promise<StaffViewer> {
  const name = `${roles.join('-')}-${randomUUID().slice(0, 8)}`;
  const row = await db.person.create({
    data: { email: `${name}@northstar.example`, name, roles },
    select: { id: true },
  });
  return { kind: 'staff', id: personId.parse(row.id), name, roles };
}

async function makeByline(): Promise<BylineId> {
  const slug = `author-${randomUUID().slice(0, 8)}`;
  const row = await db.byline.create({ data: { slug, name: 'A. Author' }, select: { id: true } });
  return bylineId.parse(row.id);
}

async function makeCategory(): Promise<CategoryId> {
  const path = `topic-${randomUUID().slice(0, 8)}`;
  const row = await db.category.create({ data: { path, name: 'Topic' }, select: { id: true } });
  return categoryId.parse(row.id);
}

/** Content that lacks nothing. */
export async function makeContent(changes: Partial<ArticleContent> = {}): Promise<ArticleContent> {
  return {
    slug: `story-${randomUUID().slice(0, 8)}`,
    title: 'A story',
    dek: 'What it is about.',
    kind: 'report',
    body: 'The first paragraph.\n\nThe second.',
    hero: null,
    sources: [],
    discussion: '',
    bylineIds: [await makeByline()],
    categoryIds: [await makeCategory()],
    ...changes,
  };
}

/** A story that readers can see. */
export async function makeStory(
  editor: StaffViewer,
  changes: Partial<ArticleContent> = {},
): Promise<{ id: ArticleId; slug: string }> {
  const content = await makeContent(changes);
  const begun = await insertArticle(content, editor.id, noon);
  if (!begun.ok) throw new Error('The address is taken.');
  const published = await publishWorkingCopy(begun.value, 1, editor.id, noon);
  if (!published.ok) throw new Error('The story could not be published.');
  return { id: articleId.parse(begun.value), slug: published.value.slug };
}

interface HeldComment {
  readonly body?: string;
  readonly personId?: string;
  readonly at?: Date;
  readonly parent?: CommentId;
}

/** A comment that waits for a moderator. */
export async function makeHeldComment(article: ArticleId, given: HeldComment = {}): Promise<CommentId> {
  const id = commentId.parse(randomUUID());
  const parent = given.parent
    ? await db.comment.findUniqueOrThrow({
        where: { id: given.parent },
        select: { id: true, rootId: true, depth: true },
      })
    : null;
  await insertComment(
    {
      id,
      articleId: article,
      parent: parent && { id: commentId.parse(parent.id), rootId: commentId.parse(parent.rootId), depth: parent.depth },
      personId: given.personId ? personId.parse(given.personId) : null,
      authorName: 'A reader',
      emailSealed: null,
      authorKey: null,
      body: given.body ?? 'A thoughtful remark.',
      receiptHash: randomUUID(),
      submissionKey: randomUUID(),
    },
    cleanScreening,
    given.at ?? noon,
  );
  return id;
}
