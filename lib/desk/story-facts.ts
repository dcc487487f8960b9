import { loadModel } from './civility-model';
import type { ProtectedFact } from '@/lib/civility/context';
import { factsIn } from '@/lib/civility/facts-in';
import { listProtectedFacts, listPublishedWith, type KeptFact } from '@/lib/db/protected-facts';
import type { ArticleId } from '@/lib/domain/ids';

/** A story's protected facts, and where they stand already. */
export interface StoryFacts {
  readonly kept: readonly KeptFact[];
  /** Those that can be read, as the screen takes them. */
  readonly facts: readonly ProtectedFact[];
  /** How many published comments of the story hold each fact, by its id. */
  readonly published: ReadonlyMap<string, number>;
}

/** Everything that is protected about a story. Any reader sees the whole conversation, so all of it counts as one place. */
export async function storyFacts(articleId: ArticleId): Promise<StoryFacts> {
  const kept = await listProtectedFacts(articleId);
  const facts = kept.flatMap(({ id, kind, value, aliases }) => (value === null ? [] : [{ id, kind, value, aliases }]));
  const words = facts
    .flatMap(({ value, aliases }) => [value, ...aliases])
    .flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '');
  const { common } = loadModel().lexicon;
  const published = new Map<string, number>();
  for (const body of await listPublishedWith(articleId, [...new Set(words)])) {
    for (const id of factsIn(body, facts, common)) published.set(id, (published.get(id) ?? 0) + 1);
  }
  return { kept, facts, published };
}
