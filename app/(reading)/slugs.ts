const slug = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

/**
 * The one address that is made when the site is built. It is no slug, so its page answers "not found" before any query:
 * building needs no database, and every real page is made and stored on its first visit.
 */
export const placeholder = '_';

/** Whether a part of an address can be a slug at all. What cannot is not looked up. */
export function isSlug(part: string): boolean {
  return slug.test(part);
}
