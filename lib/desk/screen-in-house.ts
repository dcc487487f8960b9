import { screenText, unavailableFinding } from './screening';
import { storyFacts } from './story-facts';
import type { ScreenContext } from '@/lib/civility/context';
import { listTerms } from '@/lib/db/watched-terms';
import type { Screening } from '@/lib/domain/finding';
import type { ArticleId } from '@/lib/domain/ids';

/** Screens a text that would stand below a story, with what the house protects there and watches everywhere. */
export async function screenInHouse(
  text: string,
  articleId: ArticleId,
  context: Partial<ScreenContext>,
): Promise<Screening> {
  const [{ kept, facts, published }, terms] = await Promise.all([storyFacts(articleId), listTerms()]);
  const screening = screenText(text, { ...context, terms, protectedFacts: facts, threadFacts: [...published.keys()] });
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
