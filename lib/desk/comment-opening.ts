import { guarded } from './guarded';
import { findCommentable } from '@/lib/db/comments';
import { countWaiting } from '@/lib/db/recent-comments';
import { findCommentSettings, findDutyEnd } from '@/lib/db/settings';
import { openingOf, settingsForStory, type CommentSettings, type Opening } from '@/lib/domain/comment-settings';
import type { ArticleId } from '@/lib/domain/ids';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** What a story says of its comments. */
export interface StoryOpening {
  readonly publishedAt: Date | null;
  readonly commentsOpen: boolean;
  readonly commentsClosedReason: string | null;
  readonly commentSettings: unknown;
}

/** Whether this person may comment on a story now, with the settings that hold there. */
export async function openingFor(
  story: StoryOpening,
  viewer: Viewer,
  now: Date,
): Promise<{ readonly opening: Opening; readonly settings: CommentSettings }> {
  const settings = settingsForStory(await findCommentSettings(), story.commentSettings);
  const [onDutyUntil, waiting] = settings.onlyOnDuty ? await Promise.all([findDutyEnd(), countWaiting()]) : [null, 0];
  const opening = openingOf(settings, {
    now,
    publishedAt: story.publishedAt,
    storyOpen: story.commentsOpen,
    storyReason: story.commentsClosedReason,
    onDutyUntil,
    waiting,
  });
  if (opening.open && opening.signedInOnly && viewer.kind === 'guest') {
    return {
      settings,
      opening: {
        open: false,
        reason: 'Only readers who are signed in can comment here.',
        changesAt: null,
        signInHelps: true,
      },
    };
  }
  return { settings, opening };
}

/** Whether this person may comment on a story now, and if not, why: for the page that offers the form. */
export function readOpening(
  id: ArticleId,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<Opening, 'no-story' | 'away'>> {
  return guarded(async () => {
    const story = await findCommentable(id, now);
    return story ? ok((await openingFor(story, viewer, now)).opening) : err('no-story' as const);
  });
}
