import { db } from './client';
import { Prisma } from './generated/client';
import { recordLog } from './log';
import { storyCommentSettings, type StoryCommentSettings } from '@/lib/domain/comment-settings';
import type { ArticleId, PersonId } from '@/lib/domain/ids';

/** How one story takes comments: its own switch, and what differs from the site. */
export interface StorySettings {
  readonly slug: string;
  readonly title: string;
  readonly open: boolean;
  readonly closedReason: string;
  readonly own: StoryCommentSettings;
}

/** What a story says of its comments. */
export async function findStorySettings(id: ArticleId): Promise<StorySettings | null> {
  const row = await db.article.findUnique({
    where: { id },
    select: {
      slug: true,
      commentsOpen: true,
      commentsClosedReason: true,
      commentSettings: true,
      workingCopy: { select: { title: true } },
      publishedRevision: { select: { title: true } },
    },
  });
  if (!row) return null;
  return {
    slug: row.slug,
    title: row.workingCopy?.title ?? row.publishedRevision?.title ?? '',
    open: row.commentsOpen,
    closedReason: row.commentsClosedReason ?? '',
    own: storyCommentSettings.catch({}).parse(row.commentSettings ?? {}),
  };
}

/** Keeps what a story says of its comments, with a log row. Answers its address; null when there is no such story. */
export async function recordStorySettings(
  id: ArticleId,
  given: Omit<StorySettings, 'slug' | 'title'>,
  by: PersonId,
  at: Date,
): Promise<string | null> {
  const own = Object.fromEntries(Object.entries(given.own).filter(([, value]) => value !== undefined));
  return db.$transaction(async (tx) => {
    const { count } = await tx.article.updateMany({
      where: { id },
      data: {
        commentsOpen: given.open,
        commentsClosedReason: given.open || given.closedReason === '' ? null : given.closedReason,
        commentSettings: Object.keys(own).length > 0 ? own : Prisma.DbNull,
      },
    });
    if (count === 0) return null;
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'story-comments-set',
      articleId: id,
      facts: { open: given.open, own },
    });
    const row = await tx.article.findUniqueOrThrow({ where: { id }, select: { slug: true } });
    return row.slug;
  });
}
