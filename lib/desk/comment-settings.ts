import { guarded } from './guarded';
import { findStorySettings, recordStorySettings, type StorySettings } from '@/lib/db/story-settings';
import { findCommentSettings, findDutyEnd, saveSetting } from '@/lib/db/settings';
import type { CommentSettings } from '@/lib/domain/comment-settings';
import type { ArticleId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** How the site takes comments, for whoever may change it. */
export function readCommentSettings({
  viewer,
}: Pick<By, 'viewer'>): Promise<Result<CommentSettings, 'not-allowed' | 'away'>> {
  return guarded(async () =>
    may(viewer, 'setting:change') ? ok(await findCommentSettings()) : err('not-allowed' as const),
  );
}

/** Changes how the site takes comments. */
export function changeCommentSettings(
  settings: CommentSettings,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'setting:change')) return err('not-allowed' as const);
    await saveSetting('comments', { ...settings }, viewer.id, now);
    return ok(null);
  });
}

/** What a story has of its own, with what the site says. */
export function readStorySettings(id: ArticleId, { viewer }: Pick<By, 'viewer'>) {
  return guarded(async () => {
    if (!may(viewer, 'article:set-comments')) return err('not-allowed' as const);
    const [story, site] = await Promise.all([findStorySettings(id), findCommentSettings()]);
    return story ? ok({ story, site }) : err('no-story' as const);
  });
}

/** Opens or closes the comments of a story, and says what differs from the site. Answers its address. */
export function changeStorySettings(
  id: ArticleId,
  settings: Omit<StorySettings, 'slug' | 'title'>,
  { viewer, now }: By,
): Promise<Result<{ readonly slug: string }, 'not-allowed' | 'no-story' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'article:set-comments')) return err('not-allowed' as const);
    const slug = await recordStorySettings(id, settings, viewer.id, now);
    return slug === null ? err('no-story' as const) : ok({ slug });
  });
}

/** Hours for which a moderator can say to be on duty at once. */
export const dutyHoursMax = 12;

/** Says that moderators are on duty for some hours from now; 0 ends it. */
export function declareDuty(
  hours: number,
  { viewer, now }: By,
): Promise<Result<{ readonly until: Date }, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'duty:declare')) return err('not-allowed' as const);
    const until = new Date(now.getTime() + Math.min(Math.max(hours, 0), dutyHoursMax) * 3600_000);
    await saveSetting('duty', { until: until.toISOString() }, viewer.id, now);
    return ok({ until });
  });
}

/** Until when moderators are on duty, for the desk. */
export function readDuty({
  viewer,
  now,
}: By): Promise<Result<{ readonly until: Date | null }, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'duty:declare')) return err('not-allowed' as const);
    const until = await findDutyEnd();
    return ok({ until: until && until > now ? until : null });
  });
}
