import { z } from 'zod';
import { commentOrders, type CommentOrder } from './comment-view';
import { commentId, type CommentId } from './ids';

/**
 * Where a page of threads ended: the values that it was ordered by, as they stood. The next page goes on from there even
 * when votes have moved the comment meanwhile, so that nothing is skipped under the reader's eyes.
 */
export interface HeadKey {
  readonly score: number;
  readonly wilson: number;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  readonly id: CommentId;
}

export interface Cursor {
  readonly order: CommentOrder;
  readonly key: HeadKey;
}

const parts = z.tuple([
  z.enum(commentOrders),
  z.coerce.number().int(),
  z.coerce.number().min(0).max(1),
  z.coerce.number().int().min(-8.64e15).max(8.64e15),
  commentId,
]);

/** The cursor as one word of an address: letters, digits, `.`, `_` and `-`. */
export function writeCursor({ order, key }: Cursor): string {
  return [order, key.score, key.wilson, key.submittedAt, key.id].join('_');
}

/** Reads what `writeCursor` wrote; null for anything else. */
export function readCursor(word: string): Cursor | null {
  if (word.length > 200) return null;
  const parsed = parts.safeParse(word.split('_'));
  if (!parsed.success) return null;
  const [order, score, wilson, submittedAt, id] = parsed.data;
  return { order, key: { score, wilson, submittedAt, id } };
}
