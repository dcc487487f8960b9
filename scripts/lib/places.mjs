// Where things lie in a checkout.
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './say.mjs';

/** The folder that holds package.json. */
export const root = realpathSync(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..'));

/** Everything that a run leaves behind and a clone does not have: database, secrets, outbox. Ignored by git. */
export const dataFolder = path.join(root, '.data');

/** Makes `.data` (only its owner may look inside) and answers its path. */
export function ensureDataFolder() {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Trouble(`The folder ${dataFolder} cannot be made. Give yourself the right to write in ${root}.`, cause);
  }
  return dataFolder;
}

/** @param {...string} parts */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}
