import { db } from './client';
import { recordLog } from './log';
import type { PersonId } from '@/lib/domain/ids';

interface NewDebrief {
  readonly commentId: string;
  readonly name: string;
  readonly words: string;
}

/**
 * Keeps a wish to talk. Neither the wish nor its log row says whose it is beyond the name that was given: many may read
 * the log. False when there is no such comment.
 */
export async function insertDebrief(wish: NewDebrief, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if ((await tx.comment.count({ where: { id: wish.commentId } })) === 0) return false;
    await tx.debrief.create({ data: { ...wish, askedAt: at }, select: { id: true } });
    await recordLog(tx, { at, actorKind: 'system', act: 'debrief-asked' });
    return true;
  });
}

/** Wishes to talk: those that nobody took first, each kind with the newest first. */
export async function listDebriefs(take: number) {
  return db.debrief.findMany({ orderBy: [{ takenAt: { sort: 'desc', nulls: 'first' } }, { askedAt: 'desc' }], take });
}

/** How many wait for somebody to talk to. */
export async function countOpenDebriefs(): Promise<number> {
  return db.debrief.count({ where: { takenAt: null } });
}

/** Somebody will talk to them. False when a colleague was faster. */
export async function recordDebriefTaken(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.debrief.updateMany({
      where: { id, takenAt: null },
      data: { takenAt: at, takenById: by },
    });
    if (count === 1) await recordLog(tx, { at, actorKind: 'person', actorId: by, act: 'debrief-taken' });
    return count === 1;
  });
}
