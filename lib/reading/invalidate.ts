import { revalidateTag, updateTag } from 'next/cache';
import { tags } from './tags';

/** For actions only. A story was published, changed or withdrawn: its page, its old address, and every list. */
export function articleChanged(slug: string, oldSlug: string | null = null): void {
  updateTag(tags.article(slug));
  if (oldSlug) updateTag(tags.article(oldSlug));
  updateTag(tags.lists);
}

/** For actions only. What readers see of a story's conversation changed; lists show its count. */
export function commentsChanged(articleId: string): void {
  updateTag(tags.comments(articleId));
  updateTag(tags.passages(articleId));
  updateTag(tags.lists);
}

/** For actions only. How the site takes comments changed, or moderators came on duty: every story says so anew. */
export function commentSettingsChanged(): void {
  updateTag(tags.commentSettings);
}

/** For what runs after an answer: as `commentsChanged`, once the time to undo a decision is over. */
export function commentsSettled(articleId: string): void {
  revalidateTag(tags.comments(articleId), { expire: 0 });
  revalidateTag(tags.passages(articleId), { expire: 0 });
  revalidateTag(tags.lists, { expire: 0 });
}

/** For actions only. The register of help lines changed. */
export function helpChanged(): void {
  updateTag(tags.help);
}

/** For actions only. A house rule was worded anew: the guidelines, the report form and the figures name it. */
export function houseRulesChanged(): void {
  updateTag(tags.rules);
}
