import { comparable, gramsOf, jaccard } from './similarity';

/** From here on, 5-gram Jaccard, two texts are alike enough to be set side by side: the same phrases, not the same text. */
export const alikeFrom = 0.12;
/** Folded characters below which likeness says nothing. */
const tellingLength = 20;

/** Those of the others that are most like a text, the likest first, each with its likeness, 0 to 1. */
export function mostAlike<T extends { readonly text: string }>(
  text: string,
  others: readonly T[],
  take: number,
): readonly (T & { readonly likeness: number })[] {
  const folded = comparable(text);
  if (folded.length < tellingLength) return [];
  const grams = gramsOf(folded);
  return others
    .map((other) => ({ ...other, likeness: jaccard(grams, gramsOf(comparable(other.text))) }))
    .filter(({ likeness }) => likeness >= alikeFrom)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, take);
}
