/** Seconds for which an opened comment is nobody else's "next". Renewed while the page is open. */
export const leaseSeconds = 120;

/** Seconds in which a decision can be undone before its author hears of it. */
export const undoSeconds = 10;

/** Hours within which the newsroom promises its decision. */
export const promisedHours = 24;

/** Comments that one batch can touch. */
export const batchMax = 500;

/** Whether the time to undo is over, so that the decision may be told. A moment that lies ahead (clocks differ) is not over. */
export function isSettled(decidedAt: Date, now: Date): boolean {
  return now.getTime() - decidedAt.getTime() >= undoSeconds * 1000;
}
