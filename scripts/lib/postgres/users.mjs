// Who uses the server: one empty file per process. The last one to leave switches it off.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../processes.mjs';

/** @param {import('./home.mjs').Home} home */
function usersFolder(home) {
  const folder = path.join(home.folder, 'users');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** @param {import('./home.mjs').Home} home */
export function enter(home) {
  writeFileSync(path.join(usersFolder(home), String(process.pid)), '');
}

/**
 * Leaves, and answers whether nobody else is left. Files of processes that were killed do not count.
 * @param {import('./home.mjs').Home} home
 */
export function leave(home) {
  const folder = usersFolder(home);
  rmSync(path.join(folder, String(process.pid)), { force: true });
  for (const name of readdirSync(folder)) {
    if (isAlive(Number(name))) return false;
    rmSync(path.join(folder, name), { force: true });
  }
  return true;
}
