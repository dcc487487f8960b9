import { loadModel, readModelCard } from './civility-model';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';
import { renderArticle } from '@/lib/text/article';

/** What moderators are told about the civility screen. */
export interface ScreenCard {
  /** Parts that are missing or damaged; while there is one, every comment waits with a finding that says so. */
  readonly missing: readonly string[];
  /** Which lists and weights are in use. */
  readonly versions: readonly (readonly [part: string, version: string])[];
  /** The description of the learned model, as safe HTML; null when its file is not there. */
  readonly html: string | null;
}

/** The description of the screen and what it stands on now, for whoever works with its findings. */
export function openScreenCard({ viewer }: { readonly viewer: Viewer }): Result<ScreenCard, 'not-allowed'> {
  if (!may(viewer, 'term:list')) return err('not-allowed');
  const { missing, versions } = loadModel();
  const card = readModelCard();
  return ok({
    missing,
    versions: Object.entries(versions),
    html: card === null ? null : renderArticle(card).html,
  });
}
