import { keyedHash } from '@/lib/db/secrets';
import type { CommentOrder } from '@/lib/domain/comment-view';
import { readCursor, writeCursor, type Cursor, type HeadKey } from '@/lib/domain/cursor';
import type { ArticleId } from '@/lib/domain/ids';

/** Characters of the seal: 72 bits, so that nobody can fill the store of pages with cursors of their own making. */
const sealLength = 12;

/** A cursor as it stands in an address: its values, and a seal that says that this site wrote it for this story. */
export function sealCursor(id: ArticleId, cursor: Cursor): string {
  const word = writeCursor(cursor);
  return `${word}_${sealOf(id, word)}`;
}

/** What a cursor says; null when it was not written here, for this story and this order. */
export function openCursor(sealed: string, id: ArticleId, order: CommentOrder): HeadKey | null {
  const word = sealed.slice(0, -sealLength - 1);
  if (sealed !== `${word}_${sealOf(id, word)}`) return null;
  const cursor = readCursor(word);
  return cursor?.order === order ? cursor.key : null;
}

function sealOf(id: ArticleId, word: string): string {
  return keyedHash('cursor', `${id} ${word}`).slice(0, sealLength);
}
