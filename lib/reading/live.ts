import { cacheLife, cacheTag } from 'next/cache';
import { tags } from './tags';
import { countPublishedOf } from '@/lib/db/live';
import { isDatabaseAway } from '@/lib/db/errors';
import { findCommentSettings } from '@/lib/db/settings';
import type { ArticleId } from '@/lib/domain/ids';

/** Milliseconds between two looks: one query for all the stories that anybody is reading, however many readers. */
const pause = 10_000;
/** Readers who can listen to one process at once. */
const listenersMax = 2000;

/** Whether open pages are told of new comments: a setting of the site. */
export async function isLive(): Promise<boolean> {
  'use cache';
  cacheTag(tags.commentSettings);
  cacheLife('max');
  return (await findCommentSettings()).live;
}

type Listener = (published: number) => void;

interface Watch {
  readonly listeners: Map<ArticleId, Set<Listener>>;
  readonly counts: Map<string, number>;
  timer: NodeJS.Timeout | null;
  listening: number;
}

const kept = globalThis as { northstarLive?: Watch };
const watch: Watch = (kept.northstarLive ??= { listeners: new Map(), counts: new Map(), timer: null, listening: 0 });

/**
 * Tells how many comments of a story readers can read: at once when it is known, and whenever the number changes. Answers
 * the way to stop listening; null when too many listen already.
 */
export function listenForComments(id: ArticleId, listener: Listener): (() => void) | null {
  if (watch.listening >= listenersMax) return null;
  const listeners = watch.listeners.get(id) ?? new Set<Listener>();
  watch.listeners.set(id, listeners.add(listener));
  watch.listening += 1;
  const known = watch.counts.get(id);
  if (known !== undefined) listener(known);
  watch.timer ??= setInterval(() => void look(), pause).unref();
  if (known === undefined) void look();
  return () => {
    if (!listeners.delete(listener)) return;
    watch.listening -= 1;
    if (listeners.size > 0) return;
    watch.listeners.delete(id);
    watch.counts.delete(id);
    if (watch.listening === 0 && watch.timer) {
      clearInterval(watch.timer);
      watch.timer = null;
    }
  };
}

async function look(): Promise<void> {
  const ids = [...watch.listeners.keys()];
  try {
    const counts = await countPublishedOf(ids, new Date());
    for (const id of ids) {
      const count = counts.get(id) ?? 0;
      if (watch.counts.get(id) === count) continue;
      watch.counts.set(id, count);
      for (const listener of watch.listeners.get(id) ?? []) listener(count);
    }
  } catch (error) {
    // News can wait until the database is back.
    if (!isDatabaseAway(error)) throw error;
  }
}
