// Where the embedded database lives: in `.data`, or, for root, where PostgreSQL's account can reach.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from '../files.mjs';
import { ensureDataFolder, root } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { postgresAccount } from './account.mjs';

/** Where root keeps databases. The system's place for data of services; every account may enter it. */
const rootHomes = ['/var/lib', '/var/tmp'];

/**
 * @typedef {object} Home
 * @property {string} folder holds programs, data and log
 * @property {import('./account.mjs').Account | null} account under which PostgreSQL runs
 */

/**
 * The home of this checkout's own database. `.data/postgres-home.json` points to it, so that a checkout that
 * was moved finds its data again, and a copy of a checkout gets a database of its own.
 * @returns {Home}
 */
export function checkoutHome() {
  const data = ensureDataFolder();
  const account = postgresAccount();
  if (!account) return { folder: ownFolder(path.join(data, 'postgres'), 0o700), account };
  const pointerFile = path.join(data, 'postgres-home.json');
  const pointer = readJson(pointerFile);
  const folder = pointedFolder(pointer) ?? newFolder();
  if (pointer?.folder !== folder || pointer.checkout !== root) writeJson(pointerFile, { checkout: root, folder });
  return { folder, account: ownerOfData(folder) ?? account };
}

/**
 * The home of the database that the tests use: the same programs, other data, thrown away when damaged.
 * @returns {Home}
 */
export function testHome() {
  const { folder, account } = checkoutHome();
  return { folder: ownFolder(path.join(folder, 'tests'), account ? 0o711 : 0o700), account };
}

/** @param {Record<string, unknown> | null} pointer */
function pointedFolder(pointer) {
  if (!pointer || typeof pointer.folder !== 'string' || !existsSync(pointer.folder)) return null;
  const isOurs = pointer.checkout === root || !existsSync(String(pointer.checkout));
  return isOurs ? pointer.folder : null;
}

function newFolder() {
  const name = `northstar-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  for (const parent of rootHomes) {
    try {
      return ownFolder(path.join(parent, name), 0o711);
    } catch {
      // Read-only in some containers: try the next.
    }
  }
  throw new Trouble(
    `No place for the database: neither ${rootHomes.join(' nor ')} can be written. Set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/**
 * @param {string} folder
 * @param {number} mode set whatever the umask says
 */
function ownFolder(folder, mode) {
  mkdirSync(folder, { recursive: true, mode });
  chmodSync(folder, mode);
  return folder;
}

/**
 * Data keeps its owner: an account that appears later must not lock the old data away.
 * @param {string} folder
 */
function ownerOfData(folder) {
  const data = path.join(folder, 'data');
  if (!existsSync(data)) return null;
  const { uid, gid } = statSync(data);
  return uid === 0 ? null : { uid, gid };
}
