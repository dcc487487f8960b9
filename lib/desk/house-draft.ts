import type { HouseScreen } from './house-screen';
import { thresholdsFrom, type Crossed } from './thresholds';
import type { TypedPair } from '@/lib/domain/forms/thresholds-form';
import type { WatchedTermForm } from '@/lib/domain/forms/watched-term-form';

/** A change that is only tried. `id`: the term that it would take the place of. */
export type Draft =
  | { readonly kind: 'thresholds'; readonly typed: readonly TypedPair[] }
  | { readonly kind: 'term'; readonly term: WatchedTermForm; readonly id: string | null };

/** The screen as it would be under a change. */
export function draftedHouse(house: HouseScreen, draft: Draft): HouseScreen | Crossed {
  const versions = { ...house.versions, draft: draft.kind };
  if (draft.kind === 'thresholds') {
    const thresholds = thresholdsFrom(draft.typed);
    return 'crossed' in thresholds ? thresholds : { ...house, thresholds, versions };
  }
  const others = house.terms.filter(({ id, pattern }) => id !== draft.id && pattern !== draft.term.pattern);
  return { ...house, terms: [...others, { ...draft.term, id: draft.id ?? 'draft' }], versions };
}
