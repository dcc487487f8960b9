import { commentId, type CommentId } from './ids';

/** What an address of the site leads to, as far as it can be complained about. */
export interface NoticeTarget {
  readonly slug: string;
  /** Null: the story itself. */
  readonly commentId: CommentId | null;
}

const host = (url: URL) => url.host.replace(/^www\./, '');
const urlOf = (text: string, base?: string) => (URL.canParse(text, base) ? new URL(text, base) : null);

/**
 * Reads the address of a story or a comment as people copy it: whole or only its path, with the comment behind `#`, in a
 * thread's address or in a report's. Null when it is not an address of this site.
 */
export function noticeTarget(typed: string, siteUrl: string): NoticeTarget | null {
  const site = urlOf(siteUrl);
  const given = site && urlOf(typed.trim(), siteUrl);
  if (!site || !given || !/^https?:$/.test(given.protocol) || host(given) !== host(site)) return null;
  const [first, slug, kind, id] = given.pathname.split('/').filter((part) => part !== '');
  if (first !== 'articles' || slug === undefined || !/^[\w-]{1,200}$/.test(slug)) return null;
  const anchored = /^#comment-(.+)$/.exec(given.hash)?.[1];
  const named = kind === 'threads' || kind === 'report' || kind === 'reply' || kind === 'votes' ? id : undefined;
  const wanted = anchored ?? named;
  if (wanted === undefined) return { slug, commentId: null };
  const parsed = commentId.safeParse(wanted);
  return parsed.success ? { slug, commentId: parsed.data } : null;
}
