import { guarded } from './guarded';
import { storyFacts } from './story-facts';
import { findStudioArticle } from '@/lib/db/drafts';
import { deleteProtectedFact, insertProtectedFact, listProtectedFacts } from '@/lib/db/protected-facts';
import type { ProtectedFactForm } from '@/lib/domain/forms/protected-fact-form';
import type { ArticleId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { factsMax, type ProtectedFactView } from '@/lib/domain/protected-fact';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

export interface StoryFactsView {
  readonly title: string;
  readonly facts: readonly ProtectedFactView[];
}

/** What no comment on this story may tell, for editors alone. */
export function openFacts(
  id: ArticleId,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<StoryFactsView, 'not-allowed' | 'no-story' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'article:protect-facts')) return err('not-allowed' as const);
    const story = await findStudioArticle(id);
    if (!story) return err('no-story' as const);
    const { kept, published } = await storyFacts(id);
    const facts = kept.map(({ addedAt, ...fact }) => ({
      ...fact,
      addedAt: addedAt.toISOString(),
      published: published.get(fact.id) ?? 0,
    }));
    return ok({ title: story.workingCopy.title, facts });
  });
}

/** Protects a fact of a story from now on. Comments that wait already keep the findings that they have. */
export function protectFact(
  id: ArticleId,
  form: ProtectedFactForm,
  { viewer, now }: By,
): Promise<Result<string, 'not-allowed' | 'no-story' | 'there-already' | 'too-many' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'article:protect-facts')) return err('not-allowed' as const);
    const kept = await listProtectedFacts(id);
    if (kept.length >= factsMax) return err('too-many' as const);
    const same = (value: string | null) => value?.toLowerCase() === form.value.toLowerCase();
    if (kept.some((fact) => fact.kind === form.kind && same(fact.value))) return err('there-already' as const);
    const added = await insertProtectedFact(id, form, person, now);
    return added === null ? err('no-story' as const) : ok(added);
  });
}

/** Takes a fact off: comments may tell it again. */
export function releaseFact(
  id: ArticleId,
  factId: string,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-fact' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'article:protect-facts')) return err('not-allowed' as const);
    return (await deleteProtectedFact(id, factId, person, now)) ? ok(null) : err('no-fact' as const);
  });
}
