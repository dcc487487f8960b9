// The folder of data that PostgreSQL serves ("cluster"): made once, with a password that only we know.
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from '../files.mjs';
import { runToEnd } from '../processes.mjs';
import { Trouble } from '../say.mjs';

/** The one role of the embedded server. It owns everything in it. */
export const role = 'northstar';

/** @param {import('./home.mjs').Home} home */
export function dataOf(home) {
  return path.join(home.folder, 'data');
}

/**
 * What we remember of a server between runs. The file is readable by its owner only.
 * @param {import('./home.mjs').Home} home
 * @returns {{ password: string, port: number | null }}
 */
export function readServer(home) {
  const kept = readJson(path.join(home.folder, 'server.json'));
  const port = typeof kept?.port === 'number' ? kept.port : null;
  if (typeof kept?.password === 'string') return { password: kept.password, port };
  if (existsSync(dataOf(home))) {
    throw new Trouble(
      `The password of the database in ${home.folder} is lost (server.json is missing or damaged). Restore that file; or, to begin with an empty database, delete ${dataOf(home)}.`,
    );
  }
  const server = { password: randomBytes(24).toString('base64url'), port: null };
  writeJson(path.join(home.folder, 'server.json'), server);
  return server;
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {{ password: string, port: number | null }} server
 */
export function rememberServer(home, server) {
  writeJson(path.join(home.folder, 'server.json'), server);
}

/**
 * Makes the cluster when there is none. Made beside and renamed, so that a killed start leaves nothing half-made.
 * Text is UTF-8 and sorted by code point on every machine ("builtin" locale), whatever the system's locale is.
 * @param {import('./home.mjs').Home} home
 * @param {string} initdb
 * @param {string} password
 */
export async function ensureCluster(home, initdb, password) {
  const data = dataOf(home);
  if (existsSync(data)) return checkVersion(data, initdb);
  const beside = `${data}.new`;
  const passwordFile = path.join(home.folder, 'password.txt');
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) for (const file of [beside, passwordFile]) chownSync(file, home.account.uid, home.account.gid);
  try {
    await runInitdb(home, initdb, beside, passwordFile);
    renameSync(beside, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {string} initdb
 * @param {string} data
 * @param {string} passwordFile
 */
async function runInitdb(home, initdb, data, passwordFile) {
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = [`--username=${role}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const { code, stderr } = await runToEnd(initdb, ['-D', data, ...access, ...locale, '--no-instructions'], {
    ...asAccount(home),
  });
  if (code === 0) return;
  throw new Trouble(
    `The built-in PostgreSQL could not make its database in ${home.folder}:\n${stderr.trim()}\nIf this machine does not allow that, set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/**
 * How PostgreSQL's programs are started: as their account, from a folder that it can enter, with an environment
 * that holds nothing of ours.
 * @param {import('./home.mjs').Home} home
 */
export function asAccount(home) {
  const kept = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TZDIR'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  return { ...home.account, cwd: home.folder, env: { ...Object.fromEntries(kept), LC_ALL: 'C' } };
}

/**
 * @param {string} data
 * @param {string} initdb
 */
async function checkVersion(data, initdb) {
  const made = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = await runToEnd(initdb, ['--version']);
  const ours = /(\d+)/.exec(stdout)?.[1];
  if (ours === made) return;
  throw new Trouble(
    `The database in ${data} was made by PostgreSQL ${made}, and this version brings PostgreSQL ${ours ?? '?'}. Copy your data out with the old version, delete that folder and load it again.`,
  );
}
