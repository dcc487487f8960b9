import { houseScreen, screenAtHouse } from './house-screen';
import { unavailableFinding } from './screening';
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
  const [{ kept, facts, published }, house] = await Promise.all([storyFacts(articleId), houseScreen()]);
  const screening = screenAtHouse(text, house, {
    ...context,
    protectedFacts: facts,
    threadFacts: [...published.keys()],
  });
  // A fact that cannot be read cannot be looked for: then a person has to.
  return facts.length === kept.length ? screening : withUnavailable(screening, text);
}

function withUnavailable(screening: Screening, text: string): Screening {
  return {
    ...screening,
    findings: [...screening.findings, { ...unavailableFinding(text), cause: 'a protected fact could not be read' }],
    wide: [...new Set([...screening.wide, 'unavailable' as const])],
  };
}
