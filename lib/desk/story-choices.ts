import { guarded } from './guarded';
import { listBylines, listCategories } from '@/lib/db/taxonomy';
import type { Choice } from '@/lib/domain/desk-view';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

export interface StoryChoices {
  readonly bylines: readonly Choice[];
  /** Parents before children; a child is named with the way to it: "Labour › Seafarers". */
  readonly categories: readonly Choice[];
}

/** What an editor may choose from when writing a story. */
export function listStoryChoices({
  viewer,
}: {
  readonly viewer: Viewer;
}): Promise<Result<StoryChoices, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'article:list')) return err('not-allowed' as const);
    const [bylines, categories] = await Promise.all([listBylines(), listCategories()]);
    const names = new Map(categories.map((category) => [category.path, category.name]));
    const wayTo = (path: string) =>
      path
        .split('/')
        .map((_, index, parts) => names.get(parts.slice(0, index + 1).join('/')) ?? '')
        .join(' › ');
    return ok({
      bylines: bylines.map(({ id, name }) => ({ id, name })),
      categories: categories.map(({ id, path }) => ({ id, name: wayTo(path) })),
    });
  });
}
