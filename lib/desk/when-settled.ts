import { setTimeout } from 'node:timers/promises';
import { isSettling, undoSeconds } from '@/lib/db/settling';

/** Rounds that a story's pages wait for decisions that follow one another, at most. */
const roundsMax = 6;

/**
 * Ends when no decision on a story can be undone any more, so that its pages can be made anew without showing one that may
 * yet be taken back; after a minute at the latest. A database that is away ends it too: pages must not stay behind for ever.
 */
export async function whenSettled(
  articleId: string,
  pause: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<void> {
  for (let round = 0; round < roundsMax; round += 1) {
    await pause(undoSeconds * 1000 + 100);
    if (!(await isSettling(articleId, new Date()).catch(() => false))) return;
  }
}
