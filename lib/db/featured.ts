import { db } from './client';
import { recordLog } from './log';
import { closableStates } from '@/lib/domain/comment';
import { isClosing, type FeatureAct } from '@/lib/domain/forms/feature-form';
import { articleId, type ArticleId, type CommentId, type PersonId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';

/** Pinned threads that one story can have. */
export const pinnedMax = 3;

/**
 * Pins a thread to the top of its conversation, recommends a comment, closes the thread below it, or takes that back. Only
 * what readers can read can be featured, and only heads of threads can be pinned: `no-comment` otherwise. `too-many` past
 * the limit of pins.
 */
export async function recordFeature(
  id: CommentId,
  act: FeatureAct,
  by: PersonId,
  at: Date,
): Promise<Result<{ readonly articleId: ArticleId; readonly slug: string }, 'no-comment' | 'too-many'>> {
  return db.$transaction(async (tx) => {
    const row = await tx.comment.findFirst({
      where: {
        id,
        state: isClosing(act) ? { in: [...closableStates] } : 'published',
        ...(act === 'pin' ? { parentId: null } : {}),
      },
      select: { articleId: true, article: { select: { slug: true } } },
    });
    if (!row) return err('no-comment');
    // The lock keeps two editors from pinning past the limit.
    await tx.$queryRaw`SELECT id FROM articles WHERE id = ${row.articleId}::uuid FOR UPDATE`;
    if (act === 'pin') {
      const pinned = await tx.comment.count({
        where: { articleId: row.articleId, pinnedAt: { not: null }, id: { not: id } },
      });
      if (pinned >= pinnedMax) return err('too-many');
    }
    await tx.comment.update({ where: { id }, data: columns(act, at), select: { id: true } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: `comment-${act}`,
      commentId: id,
      articleId: row.articleId,
    });
    return ok({ articleId: articleId.parse(row.articleId), slug: row.article.slug });
  });
}

function columns(
  act: FeatureAct,
  at: Date,
): { pinnedAt: Date | null } | { pickedAt: Date | null } | { closedAt: Date | null } {
  if (isClosing(act)) return { closedAt: act === 'close' ? at : null };
  if (act === 'pin' || act === 'unpin') return { pinnedAt: act === 'pin' ? at : null };
  return { pickedAt: act === 'pick' ? at : null };
}
