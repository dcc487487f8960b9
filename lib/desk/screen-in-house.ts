import { houseOf, screenAtHouse } from './house-screen';
import { inTime } from './in-time';
import { withUnavailable } from './screening';
import { storyFacts } from './story-facts';
import type { ScreenContext } from '@/lib/civility/context';
import { findThresholds } from '@/lib/db/thresholds';
import { listTerms } from '@/lib/db/watched-terms';
import type { Screening } from '@/lib/domain/finding';
import type { ArticleId } from '@/lib/domain/ids';

/** Screens a text that would stand below a story, with what the house protects there, and watches and weighs everywhere. */
export async function screenInHouse(
  text: string,
  articleId: ArticleId,
  context: Partial<ScreenContext>,
): Promise<Screening> {
  const [about, terms, thresholds] = await Promise.all([
    inTime(() => storyFacts(articleId)),
    inTime(listTerms),
    inTime(findThresholds),
  ]);
  const { kept, facts, published } = about.ok ? about.value : { kept: [], facts: [], published: new Map() };
  const house = houseOf(terms.ok ? terms.value : [], thresholds.ok ? thresholds.value : null);
  const screening = screenAtHouse(text, house, {
    ...context,
    protectedFacts: facts,
    threadFacts: [...published.keys()],
  });
  // What cannot be read cannot be looked for: then a person has to.
  const failed = [
    facts.length === kept.length ? null : 'a protected fact could not be read',
    about.ok ? null : 'the protected facts could not be read',
    terms.ok ? null : 'the watched terms could not be read',
    thresholds.ok ? null : 'the thresholds could not be read',
  ];
  return failed.reduce<Screening>((so, cause) => (cause === null ? so : withUnavailable(so, text, cause)), screening);
}
