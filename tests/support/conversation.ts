import { makeHeldComment, noon } from './newsroom';
import { db } from '@/lib/db/client';
import type { ArticleId, CommentId } from '@/lib/domain/ids';
import type { CommentState } from '@/lib/domain/comment';

interface Given {
  readonly body?: string;
  readonly parent?: CommentId;
  readonly personId?: string;
  /** Minutes after noon. */
  readonly minutes?: number;
  readonly state?: CommentState;
}

/** A comment in a given state; published unless said otherwise. */
export async function makeComment(article: ArticleId, given: Given = {}): Promise<CommentId> {
  const at = new Date(noon.getTime() + (given.minutes ?? 0) * 60_000);
  const id = await makeHeldComment(article, {
    at,
    ...(given.body === undefined ? {} : { body: given.body }),
    ...(given.parent === undefined ? {} : { parent: given.parent }),
    ...(given.personId === undefined ? {} : { personId: given.personId }),
  });
  await moveComment(id, given.state ?? 'published', at);
  return id;
}

/** Brings a comment into a state, as decisions and authors do. */
export async function moveComment(id: CommentId, state: CommentState, at = noon): Promise<void> {
  await db.comment.update({
    where: { id },
    data: {
      state,
      ...(state === 'published' ? { publishedAt: at } : {}),
      ...(state === 'declined' ? { decidedAt: at, decidedRule: 'attack' } : {}),
    },
  });
}
