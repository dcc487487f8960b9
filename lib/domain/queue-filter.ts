import { z } from 'zod';
import { ruleIds } from './finding';
import { typedText } from './forms/typed-text';
import { commentId } from './ids';

/** Characters that a search in the queue can have. */
const searchMax = 100;
/** Hours that the filter by age reaches back: a year. */
const olderMax = 24 * 366;

/** Characters of a story's title or slug. */
const storyMax = 200;

/** One line out of an address, without what no text can hold. */
const line = (max: number) =>
  typedText({ min: 1, max, missing: 'Nothing to look for.', singleLine: true }).optional().catch(undefined);

/** What narrows a view of the queue. What is missing narrows nothing, and so does what cannot be read. */
export const queueFilter = z.object({
  /** The story's slug, or words of its title. */
  story: line(storyMax),
  /** A finding of this rule. */
  rule: z.enum(ruleIds).optional().catch(undefined),
  /** Everything by the author of this comment. */
  author: commentId.optional().catch(undefined),
  /** Hours since it came in, at least. */
  older: z.coerce.number().int().min(1).max(olderMax).optional().catch(undefined),
  /** Words in the comment or in the author's name: all of them, each at least as the beginning of a word. */
  words: line(searchMax),
});
export type QueueFilter = z.infer<typeof queueFilter>;

/** Whether anything is narrowed at all. */
export function isNarrowed(filter: QueueFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** The filter as it stands in an address, with what else does. */
export function filterQuery(filter: QueueFilter, more: Readonly<Record<string, string | number>> = {}): string {
  const pairs = Object.entries({ ...more, ...filter }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(pairs).toString();
}
