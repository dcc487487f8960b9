/** Seconds for which an opened comment is nobody else's "next". Renewed while the page is open. */
export const leaseSeconds = 120;

/** Comments that one batch can touch. */
export const batchMax = 500;

/** Whether the time to undo is over, so that the decision may be told. A moment that lies ahead (clocks differ) is not over. */
export function isSettled(decidedAt: Date, now: Date, undoSeconds: number): boolean {
  return now.getTime() - decidedAt.getTime() >= undoSeconds * 1000;
}
