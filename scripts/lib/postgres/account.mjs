// PostgreSQL refuses to run as root, so root lends it an account that may do nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { Trouble } from '../say.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

// `postgres` where a distribution made it, else the account that every system has.
const accountNames = ['postgres', 'nobody'];

export function runsAsRoot() {
  return process.getuid?.() === 0;
}

/**
 * The account under which PostgreSQL will run: null means "as we are".
 * initdb looks its account up by number, so it must be one that the system knows.
 * @returns {Account | null}
 */
export function postgresAccount() {
  if (!runsAsRoot()) return null;
  const known = readAccounts('/etc/passwd');
  for (const name of accountNames) {
    const account = known.get(name);
    if (account) return account;
  }
  throw new Trouble(
    'PostgreSQL refuses to run as root, and this machine has no account "postgres" or "nobody". Make one (useradd --system postgres), run as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * @param {string} file in the format of passwd(5)
 * @returns {Map<string, Account>}
 */
function readAccounts(file) {
  /** @type {Map<string, Account>} */
  const accounts = new Map();
  if (!existsSync(file)) return accounts;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    // 32-bit ids: macOS writes nobody's as -2.
    if (name && Number(uid) !== 0) accounts.set(name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 });
  }
  return accounts;
}
