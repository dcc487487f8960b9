// One at a time: a lock file that names its holder, so that a killed holder never blocks the next.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, pause } from './processes.mjs';
import { Trouble } from './say.mjs';

const patience = 120_000; // milliseconds

/**
 * Runs `work` while holding `file`. Waits for a living holder, takes over from a dead one.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  const deadline = Date.now() + patience;
  while (!take(file)) {
    if (Date.now() > deadline) {
      throw new Trouble(`Another command has held ${file} for two minutes. Stop it, or delete that file if none runs.`);
    }
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (failure) {
    if (/** @type {NodeJS.ErrnoException} */ (failure).code !== 'EEXIST') throw failure;
    if (!isAlive(holderOf(file))) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function holderOf(file) {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? process.pid : Number(text);
  } catch {
    return process.pid;
  }
}
