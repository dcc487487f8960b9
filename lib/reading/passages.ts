import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { findPublishedBody, listPassageMarks } from '@/lib/db/passages';
import { findPlace } from '@/lib/domain/anchor';
import type { ArticleId } from '@/lib/domain/ids';
import { articleBlocks } from '@/lib/text/article-blocks';

export interface PassagePageView {
  /** The whole block, as plain text. */
  readonly text: string;
  /** The words chosen in it as the story has them; empty for the block as a whole. */
  readonly words: string;
  /** What stands before them, to tell them from the same words elsewhere. */
  readonly before: string;
  /** What editors ask about this block. */
  readonly questions: readonly string[];
}

/** A block of the published story with the words that somebody chose in it; null when the story has no such block. */
export async function findPassagePage(
  id: ArticleId,
  block: string,
  words: string,
  before: string,
): Promise<PassagePageView | null> {
  const found = await findBlock(id, block);
  if (!found) return null;
  const chosen =
    words.trim() === ''
      ? null
      : findPlace({ block, exact: words, prefix: before, suffix: '' }, [{ id: block, text: found.text }]);
  return { ...found, words: chosen?.exact ?? '', before: chosen?.prefix ?? '' };
}

async function findBlock(id: ArticleId, block: string): Promise<Pick<PassagePageView, 'text' | 'questions'> | null> {
  'use cache';
  cacheTag(tags.passages(id), tags.comments(id));
  cacheLife('minutes');
  const published = await findPublishedBody(id);
  const found = published && articleBlocks(published.body).find((one) => one.id === block);
  if (!found) return null;
  const marks = await listPassageMarks(id);
  const questions = marks.filter((mark) => mark.block === block && mark.question !== '').map((mark) => mark.question);
  return { text: found.text, questions };
}
