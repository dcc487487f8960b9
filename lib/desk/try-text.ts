import { guarded } from './guarded';
import { draftedHouse, type Draft } from './house-draft';
import { houseScreen, screenAtHouse, type HouseScreen } from './house-screen';
import type { Crossed } from './thresholds';
import { findCommentSettings } from '@/lib/db/settings';
import type { CommentSettings } from '@/lib/domain/comment-settings';
import { outcomeOf } from '@/lib/domain/outcome';
import { may } from '@/lib/domain/permissions';
import type { Trial, TrialView } from '@/lib/domain/replay';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** What would happen with a text now, and under a change. Keeps nothing of it. */
export function tryText(
  text: string,
  draft: Draft | null,
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<TrialView, 'not-allowed' | Crossed | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'term:list')) return err('not-allowed' as const);
    const [house, settings] = await Promise.all([houseScreen(), findCommentSettings()]);
    const drafted = draft && draftedHouse(house, draft);
    if (drafted && 'crossed' in drafted) return err(drafted);
    return ok({
      text,
      now: trialOf(text, house, settings),
      drafted: drafted && trialOf(text, drafted, settings),
    });
  });
}

function trialOf(text: string, house: HouseScreen, settings: CommentSettings): Trial {
  const screening = screenAtHouse(text, house);
  return { screening, outcome: outcomeOf(text, screening, settings) };
}
