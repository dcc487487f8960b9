/** Seconds for which an opened comment is nobody else's "next". Renewed while the page is open. */
export const leaseSeconds = 120;

/**
 * The latest moment that a lease can be believed to run to. One that ends later is of a clock that has gone back since, and
 * is over. Twice the length of a lease: clocks of two servers, and of two requests, never agree to the millisecond.
 */
export function leaseHorizon(now: Date): Date {
  return new Date(now.getTime() + 2 * leaseSeconds * 1000);
}

/** Whether a lease still runs. */
export function isLeased(until: Date, now: Date): boolean {
  return until >= now && until <= leaseHorizon(now);
}

/** Hours for which a comment that was changed as somebody asked is theirs first. */
export const returnHours = 12;

/** Comments that a view is counted up to; above that it says that there are more. */
export const countMax = 1000;

/** Pages of a view that can be turned: what lies further down is found by narrowing, not by leafing. */
export const pagesMax = 200;

/** Comments that one batch can touch. */
export const batchMax = 500;

/** Whether the time to undo is over, so that the decision may be told. A moment that lies ahead (clocks differ) is not over. */
export function isSettled(decidedAt: Date, now: Date, undoSeconds: number): boolean {
  return now.getTime() - decidedAt.getTime() >= undoSeconds * 1000;
}
