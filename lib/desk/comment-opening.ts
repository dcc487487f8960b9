import { countWaiting } from '@/lib/db/recent-comments';
import { findCommentSettings, findDutyEnd } from '@/lib/db/settings';
import { openingOf, settingsForStory, type CommentSettings, type Opening } from '@/lib/domain/comment-settings';
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
  const [onDutyUntil, waiting] = settings.onlyOnDuty
    ? await Promise.all([findDutyEnd(), countWaiting()])
    : [null, null];
  const opening = openingOf(settings, {
    now,
    publishedAt: story.publishedAt,
    storyOpen: story.commentsOpen,
    storyReason: story.commentsClosedReason,
    onDutyUntil,
    waiting,
  });
  if (opening.open && settings.audience === 'signed-in' && viewer.kind === 'guest') {
    return {
      settings,
      opening: { open: false, reason: 'Only readers who are signed in can comment here.', changesAt: null },
    };
  }
  return { settings, opening };
}
