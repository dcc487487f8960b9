import { findPublishedBody, listPassages, recordPlaces, type PassagePlace } from '@/lib/db/passages';
import { findPlace, type Block } from '@/lib/domain/anchor';
import type { ArticleId } from '@/lib/domain/ids';
import { articleBlocks } from '@/lib/text/article-blocks';

/** Finds every passage of a story again in the text that stands published. Answers how many are no longer there. */
export async function reanchorPassages(id: ArticleId): Promise<number> {
  const [published, passages] = await Promise.all([findPublishedBody(id), listPassages(id)]);
  if (!published || passages.length === 0) return 0;
  const blocks = articleBlocks(published.body);
  const places = passages.map((passage) => placeOf(passage, blocks));
  await recordPlaces(places);
  return places.filter((place) => place.state === 'orphaned').length;
}

function placeOf(passage: Awaited<ReturnType<typeof listPassages>>[number], blocks: readonly Block[]): PassagePlace {
  const place = findPlace(passage, blocks);
  if (!place) return { id: passage.id, anchor: null, state: 'orphaned' };
  return { id: passage.id, anchor: place, state: place.how === 'in-block' ? 'anchored' : 'moved' };
}
