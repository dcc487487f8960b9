import { guarded } from './guarded';
import { locatePassage, type ChosenPassage } from './locate-passage';
import { recordQuestion } from '@/lib/db/passages';
import type { ArticleId, PassageId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Asks readers a question on a passage of a published story. An empty question takes it back. */
export function askOnPassage(
  articleId: ArticleId,
  chosen: ChosenPassage,
  question: string,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<PassageId, 'not-allowed' | 'no-passage' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'passage:ask')) return err('not-allowed' as const);
    const passage = await locatePassage(articleId, chosen);
    if (!passage) return err('no-passage' as const);
    return ok(await recordQuestion(passage, question, viewer.id, now));
  });
}
