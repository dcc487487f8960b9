// How a command ends: whatever it opened is closed, last opened first, on success, failure and signals alike.
import { stopRunning } from './processes.mjs';
import { sayFailure } from './say.mjs';

/** @type {(() => unknown)[]} */
const endings = [];
let isEnding = false;

/**
 * Registers what to do when the command ends.
 * @param {() => unknown} ending
 */
export function atEnd(ending) {
  endings.push(ending);
}

/** Whether a signal or a failure is already closing things: what stops now stops on purpose. */
export function isOver() {
  return isEnding;
}

/**
 * Closes everything and leaves with `code`. Called again (a second Ctrl-C) it leaves at once.
 * @param {number} code
 */
export async function end(code) {
  if (isEnding) process.exit(code || 130);
  isEnding = true;
  await stopRunning();
  for (const ending of endings.reverse()) {
    try {
      await ending();
    } catch (failure) {
      sayFailure(failure);
      code ||= 1;
    }
  }
  process.exit(code);
}

/**
 * Runs a command. Its number is the exit code; what it throws is said and becomes exit code 1.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  let signals = 0;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // npm passes a terminal's Ctrl-C on, so one key press may arrive twice.
      signals += 1;
      if (!isEnding || signals > 3) void end(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129);
    });
  }
  try {
    const code = await command();
    if (!isEnding) await end(code);
  } catch (failure) {
    if (isEnding) return;
    sayFailure(failure);
    await end(1);
  }
}
