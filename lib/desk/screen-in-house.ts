import { asBrought, houseScreen, screenAtHouse } from './house-screen';
import { inTime } from './in-time';
import { withUnavailable } from './screening';
import { storyFacts } from './story-facts';
import type { ScreenContext } from '@/lib/civility/context';
import type { Screening } from '@/lib/domain/finding';
import type { ArticleId } from '@/lib/domain/ids';

/** Screens a text that would stand below a story, with what the house protects there, and watches and weighs everywhere. */
export async function screenInHouse(
  text: string,
  articleId: ArticleId,
  context: Partial<ScreenContext>,
): Promise<Screening> {
  const [about, house] = await Promise.all([inTime(() => storyFacts(articleId)), inTime(houseScreen)]);
  const { kept, facts, published } = about.ok ? about.value : { kept: [], facts: [], published: new Map() };
  const screening = screenAtHouse(text, house.ok ? house.value : asBrought, {
    ...context,
    protectedFacts: facts,
    threadFacts: [...published.keys()],
  });
  // What cannot be read cannot be looked for: then a person has to.
  const failed = [
    facts.length === kept.length ? null : 'a protected fact could not be read',
    about.ok ? null : 'the protected facts could not be read',
    house.ok ? null : 'the watched terms and thresholds could not be read',
  ];
  return failed.reduce<Screening>((so, cause) => (cause === null ? so : withUnavailable(so, text, cause)), screening);
}
