import { countWaiting } from '@/lib/db/recent-comments';
import { findCommentSettings, findDutyEnd } from '@/lib/db/settings';
import { openingOf, settingsForStory, type Opening } from '@/lib/domain/comment-settings';

interface Story {
  readonly publishedAt: Date;
  readonly commentsOpen: boolean;
  readonly commentsClosedReason: string | null;
  readonly commentSettings: unknown;
}

/**
 * Whether a stored page offers its form, and if not, why. What changes by the minute (the queue's length) is looked at
 * again when the page is made anew and whenever a comment is sent: the page may be late, never wrong for good.
 */
export async function openingOnPage(story: Story, now: Date): Promise<Opening> {
  const settings = settingsForStory(await findCommentSettings(), story.commentSettings);
  const [onDutyUntil, waiting] = settings.onlyOnDuty ? await Promise.all([findDutyEnd(), countWaiting()]) : [null, 0];
  return openingOf(settings, {
    now,
    publishedAt: story.publishedAt,
    storyOpen: story.commentsOpen,
    storyReason: story.commentsClosedReason,
    onDutyUntil,
    waiting,
  });
}

/** Seconds that a page is kept at least, whatever is to change: below five minutes Next would not store it at all. */
const lifeMin = 600;
const month = 30 * 24 * 3600;

/** How long a page that says "open" may be kept: until time alone closes its comments. */
export function lifeUntil(changesAt: Date | null, now: Date): { stale: number; revalidate: number; expire: number } {
  if (!changesAt) return { stale: 300, revalidate: month, expire: 12 * month };
  const seconds = Math.ceil((changesAt.getTime() - now.getTime()) / 1000);
  const revalidate = Math.min(month, Math.max(60, seconds));
  return { stale: 300, revalidate, expire: Math.max(lifeMin, revalidate) };
}
