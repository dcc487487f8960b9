import { guarded } from './guarded';
import { reanchorPassages } from './reanchor-passages';
import {
  findStudioArticle,
  insertArticle,
  listStudioArticles,
  saveWorkingCopy,
  type StudioArticle,
} from '@/lib/db/drafts';
import { publishWorkingCopy, withdrawArticle as recordWithdrawal, type Published } from '@/lib/db/publishing';
import { publishingGaps, type ArticleContent, type PublishingGap, type WorkingCopy } from '@/lib/domain/article';
import type { ArticleId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

type NotAllowed = 'not-allowed' | 'away';

/** How many stories the studio lists at once. */
const listed = 200;

/** The stories that this person may work on. */
export function listStories({ viewer }: By): Promise<Result<readonly StudioArticle[], NotAllowed>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'article:list')) return err('not-allowed' as const);
    const all = viewer.roles.includes('editor');
    return ok(await listStudioArticles({ ownerId: all ? null : viewer.id, take: listed }));
  });
}

/** One story with its working copy. */
export function openStory(id: ArticleId, { viewer }: By): Promise<Result<StudioArticle, NotAllowed | 'no-story'>> {
  return guarded(async () => {
    const story = await findStudioArticle(id);
    if (!story) return err('no-story' as const);
    return may(viewer, 'article:edit', { ownerId: story.createdById }) ? ok(story) : err('not-allowed' as const);
  });
}

/** Begins a story as a draft. */
export function beginStory(
  content: ArticleContent,
  { viewer, now }: By,
): Promise<Result<ArticleId, NotAllowed | 'slug-taken'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'article:create')) return err('not-allowed' as const);
    return insertArticle(withSlug(content, now), viewer.id, now);
  });
}

/** A draft without a headline has an address all the same, so that two of them can stand side by side. */
function withSlug(content: ArticleContent, now: Date): ArticleContent {
  return content.slug === '' ? { ...content, slug: `draft-${now.getTime().toString(36)}` } : content;
}

/** Saves the working copy; readers see nothing of it. Answers the new version. */
export function saveStory(
  copy: WorkingCopy,
  { viewer, now }: By,
): Promise<Result<number, NotAllowed | 'no-story' | 'version-changed' | 'slug-taken'>> {
  return guarded(async () => {
    const story = await findStudioArticle(copy.articleId);
    if (!story) return err('no-story' as const);
    if (viewer.kind !== 'staff' || !may(viewer, 'article:edit', { ownerId: story.createdById })) {
      return err('not-allowed' as const);
    }
    const slug = copy.slug === '' ? story.workingCopy.slug : copy.slug;
    return saveWorkingCopy({ ...copy, slug }, viewer.id, now);
  });
}

export type PublishRefusal =
  NotAllowed | 'no-story' | 'version-changed' | 'slug-taken' | { readonly gaps: readonly PublishingGap[] };

/** Publishes the working copy that stood at `version`, if nothing is missing. */
export function publishStory(
  id: ArticleId,
  version: number,
  { viewer, now }: By,
): Promise<Result<Published, PublishRefusal>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'article:publish')) return err('not-allowed' as const);
    const story = await findStudioArticle(id);
    if (!story) return err('no-story' as const);
    const gaps = publishingGaps(story.workingCopy);
    if (gaps.length > 0) return err({ gaps });
    const published = await publishWorkingCopy(id, version, viewer.id, now);
    // Once readers have the new text; a passage that is not found again yet is shown with its quotation.
    if (published.ok) await guarded(async () => ok(await reanchorPassages(id)));
    return published;
  });
}

/** Takes a story away from readers. */
export function withdrawStory(
  id: ArticleId,
  { viewer, now }: By,
): Promise<Result<{ readonly slug: string }, NotAllowed | 'not-published'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'article:withdraw')) return err('not-allowed' as const);
    return recordWithdrawal(id, viewer.id, now);
  });
}
