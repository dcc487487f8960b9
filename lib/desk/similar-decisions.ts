import { guarded } from './guarded';
import { mostAlike } from '@/lib/civility/alike';
import { findWordsOf, listDecidedNear } from '@/lib/db/similar-decisions';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { SimilarDecision } from '@/lib/domain/similar-decision';
import type { Viewer } from '@/lib/domain/viewer';

/** Decisions that the card shows, and characters of each. */
const shown = 5;
const excerptLength = 200;

/** How comments like this one were decided: on the same story, or with findings of the same rules. */
export function similarDecisions(
  id: CommentId,
  { viewer }: { readonly viewer: Viewer },
): Promise<Result<readonly SimilarDecision[], 'not-allowed' | 'no-comment' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'comment:read-queue')) return err('not-allowed' as const);
    const comment = await findWordsOf(id);
    if (!comment) return err('no-comment' as const);
    // Sealed words are compared with nothing: what they are like would give them away.
    if (comment.state === 'referred') return err('not-allowed' as const);
    const near = await listDecidedNear(comment.articleId, comment.findingRules, id);
    return ok(
      mostAlike(comment.body, near, shown).map(({ text, likeness, decidedAt, ...decision }) => ({
        ...decision,
        excerpt: text.length > excerptLength ? `${text.slice(0, excerptLength).toWellFormed()}…` : text,
        decidedAt: decidedAt.toISOString(),
        percent: Math.round(likeness * 100),
      })),
    );
  });
}
