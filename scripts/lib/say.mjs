// What the commands print. Progress goes to stdout in plain words; a failure says what to do.

/** A failure that the reader can do something about. Printed as its sentence, without a stack. */
export class Trouble extends Error {
  /** @param {string} sentence what is wrong and what to do @param {unknown} [cause] */
  constructor(sentence, cause) {
    super(sentence, { cause });
    this.name = 'Trouble';
  }
}

/** @param {string} sentence */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/**
 * Prints why a command ends. Details of an unexpected failure follow below the sentence.
 * @param {unknown} failure
 */
export function sayFailure(failure) {
  if (failure instanceof Trouble) {
    process.stderr.write(`\n${failure.message}\n`);
    return;
  }
  const detail = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  process.stderr.write(`\nSomething failed that this command does not know how to explain:\n${detail}\n`);
}

/**
 * Seconds since `startedAt` (milliseconds of `performance.now()`), for people: "3.1 s".
 * @param {number} startedAt
 */
export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
