import { guarded } from './guarded';
import { locatePassage, type ChosenPassage } from './locate-passage';
import { findPublishedBody, listPassageMarks, recordQuestion } from '@/lib/db/passages';
import type { ArticleId, PassageId } from '@/lib/domain/ids';
import type { AskedBlock } from '@/lib/domain/passage-view';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';
import { articleBlocks } from '@/lib/text/article-blocks';

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

/** The paragraphs that readers can be asked about, in reading order; none while the story is not published. */
export function listPassagesToAsk(
  articleId: ArticleId,
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<readonly AskedBlock[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'passage:ask')) return err('not-allowed' as const);
    const [published, marks] = await Promise.all([findPublishedBody(articleId), listPassageMarks(articleId)]);
    const asked = marks.filter((mark) => mark.question !== '');
    return ok(
      articleBlocks(published?.body ?? '').map(({ id, text }) => {
        const mark = asked.find(({ block }) => block === id);
        return { id, text, question: mark?.question ?? '', words: mark && mark.exact !== text ? mark.exact : '' };
      }),
    );
  });
}
