import { findPublishedBody, type NewPassage } from '@/lib/db/passages';
import { anchorAt, exactMax, findPlace } from '@/lib/domain/anchor';
import type { ArticleId } from '@/lib/domain/ids';
import { articleBlocks } from '@/lib/text/article-blocks';

/** A passage as it comes from a form: a block, and the words that were chosen in it; none for the block as a whole. */
export interface ChosenPassage {
  readonly passageBlock: string;
  readonly passageExact: string;
  readonly passagePrefix: string;
}

/**
 * Finds what a reader chose in the text that stands published, and holds it by that text's own words: whatever else the
 * form says, nothing can be quoted that the story does not say. Null when the story says nothing of the kind.
 */
export async function locatePassage(articleId: ArticleId, chosen: ChosenPassage): Promise<NewPassage | null> {
  const published = await findPublishedBody(articleId);
  if (!published) return null;
  const blocks = articleBlocks(published.body);
  const place = { articleId, revision: published.number };
  if (chosen.passageExact.trim() === '') {
    const block = blocks.find(({ id }) => id === chosen.passageBlock);
    return block ? { ...place, ...anchorAt(block, 0, headLength(block.text)) } : null;
  }
  const words = {
    block: chosen.passageBlock,
    exact: chosen.passageExact,
    prefix: chosen.passagePrefix.slice(-32),
    suffix: '',
  };
  const found = findPlace(words, blocks);
  if (!found) return null;
  const { block, exact, prefix, suffix } = found;
  return { ...place, block, exact, prefix, suffix };
}

/** How much of a block stands for all of it: at most 300 characters, whole words. */
function headLength(text: string): number {
  if (text.length <= exactMax) return text.length;
  const cut = text.slice(0, exactMax).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return space > 0 ? space : exactMax;
}
