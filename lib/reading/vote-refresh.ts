import { revalidateTag } from 'next/cache';
import { tags } from './tags';
import type { ArticleId } from '@/lib/domain/ids';

/** Milliseconds between two refreshes of a conversation because of votes. */
const pause = 30_000;
/** Stories that are remembered; past it the oldest are forgotten, which only means that they are refreshed sooner. */
const storiesMax = 5000;

interface Refresh {
  readonly at: number;
  /** Whether a later one is promised already. */
  readonly promised: boolean;
}

const refreshed = new Map<ArticleId, Refresh>();

/**
 * A vote changed the counters of a conversation. Marks its stored pages as stale, at most every 30 seconds for a story
 * and process, so that a story that everybody votes on is not made anew for every vote. Stale pages are still served at
 * once; the first visit makes a new one behind the reader's back. Answers the milliseconds after which `refreshVotes`
 * must be called for this vote to be shown too; null when somebody has promised that already or nothing is left to do.
 */
export function votesChanged(id: ArticleId, now: number): number | null {
  const last = refreshed.get(id);
  if (!last || now - last.at >= pause) {
    refreshVotes(id, now);
    return null;
  }
  if (last.promised) return null;
  refreshed.set(id, { ...last, promised: true });
  return last.at + pause - now;
}

/** Marks the stored pages of a conversation as stale now. */
export function refreshVotes(id: ArticleId, now: number): void {
  refreshed.delete(id);
  refreshed.set(id, { at: now, promised: false });
  const [oldest] = refreshed.keys();
  if (refreshed.size > storiesMax && oldest) refreshed.delete(oldest);
  revalidateTag(tags.comments(id), 'max');
}
