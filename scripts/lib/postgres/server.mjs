// The embedded PostgreSQL server: found running or started, and stopped by the last one who used it.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { withLock } from '../lock.mjs';
import { commandLineOf, isAlive, pause, runToEnd } from '../processes.mjs';
import { Trouble } from '../say.mjs';
import { installBinaries } from './binaries.mjs';
import { asAccount, dataOf, ensureCluster, readServer, rememberServer, role } from './cluster.mjs';
import { checkoutHome } from './home.mjs';
import { enter, leave } from './users.mjs';

const startPatience = 90_000; // milliseconds: recovery after a crash can take a while
const stopPatience = 20_000; // milliseconds
const logBytesMax = 5_000_000;

// Loopback only, no socket file; the clock of the log and of every session is UTC.
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
// For data that may be lost: nothing waits for the disk.
const carelessSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * @typedef {object} Server
 * @property {(database: string) => string} url address of one database, with its password
 * @property {() => Promise<void>} stop gives the server back; the last user's call switches it off
 */

/**
 * Starts the server of a home, or joins the one that runs.
 * @param {import('./home.mjs').Home} [home]
 * @param {{ durable?: boolean }} [options] durable: false for tests
 * @returns {Promise<Server>}
 */
export async function startServer(home = checkoutHome(), { durable = true } = {}) {
  const lock = path.join(home.folder, 'lock');
  const programs = installBinaries(checkoutHome().folder);
  const { port, password } = await withLock(lock, async () => {
    const kept = readServer(home);
    await ensureCluster(home, programs.initdb, kept.password);
    const running = runningPort(home);
    const port = running ?? (await launch(home, programs, kept.port, durable));
    await untilReady(home, port, kept.password);
    rememberServer(home, { password: kept.password, port });
    enter(home);
    return { port, password: kept.password };
  });
  let stopped = /** @type {Promise<void> | null} */ (null);
  return {
    url: (database) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`,
    stop: () =>
      (stopped ??= withLock(lock, async () => {
        if (leave(home)) await switchOff(home, programs.pgCtl);
      })),
  };
}

/**
 * The port of our server when it runs already. A lock file whose process is gone, or is something else by now
 * (ids are reused after a crash), is removed: PostgreSQL would refuse to start beside it.
 * @param {import('./home.mjs').Home} home
 * @returns {number | null}
 */
function runningPort(home) {
  const lock = readPostmasterLock(home);
  if (!lock) return null;
  if (isOurServer(home, lock.pid)) return lock.port;
  rmSync(path.join(dataOf(home), 'postmaster.pid'), { force: true });
  return null;
}

/** @param {import('./home.mjs').Home} home */
function readPostmasterLock(home) {
  const file = path.join(dataOf(home), 'postmaster.pid');
  if (!existsSync(file)) return null;
  // Lines: process id, data folder, start time, port, …
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {number} pid
 */
function isOurServer(home, pid) {
  if (!isAlive(pid)) return false;
  return process.platform === 'win32' || commandLineOf(pid).includes(dataOf(home));
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {{ postgres: string, pgCtl: string }} programs
 * @param {number | null} wishedPort
 * @param {boolean} durable
 * @returns {Promise<number>} its port
 */
async function launch(home, programs, wishedPort, durable) {
  const port = await freePort(wishedPort);
  const options = [...settings, ...(durable ? [] : carelessSettings)].flatMap((setting) => ['-c', setting]);
  const args = ['-D', dataOf(home), '-p', String(port), ...options];
  if (process.platform === 'win32') {
    // pg_ctl gives up an administrator's rights, which postgres.exe itself refuses to run with.
    const server = args
      .slice(2)
      .map((arg) => `"${arg}"`)
      .join(' ');
    await runToEnd(programs.pgCtl, ['start', '-w', '-D', dataOf(home), '-l', logOf(home), '-o', server]);
    return port;
  }
  const log = openSync(logOf(home), logIsLong(home) ? 'w' : 'a', 0o600);
  // Its own process group: Ctrl-C reaches us alone, and we stop the site before the database.
  const child = spawn(programs.postgres, args, {
    ...asAccount(home),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined); // Seen by untilReady, which knows what to say.
  child.unref();
  return port;
}

/** @param {import('./home.mjs').Home} home */
function logOf(home) {
  return path.join(home.folder, 'log.txt');
}

/** @param {import('./home.mjs').Home} home */
function logIsLong(home) {
  return existsSync(logOf(home)) && statSync(logOf(home)).size > logBytesMax;
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {number} port
 * @param {string} password
 */
async function untilReady(home, port, password) {
  const { default: pg } = await import('pg');
  const startedAt = Date.now();
  for (;;) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: role, password, database: 'postgres' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      await client.end().catch(() => undefined);
      const waited = Date.now() - startedAt;
      // A second to write its lock file; without a process after that, it has given up.
      const gone = waited > 3000 && !isOurServer(home, readPostmasterLock(home)?.pid ?? 0);
      if (gone || waited > startPatience) throw new Trouble(refusal(home), cause);
      await pause(50);
    }
  }
}

/** @param {import('./home.mjs').Home} home */
function refusal(home) {
  const log = existsSync(logOf(home)) ? readFileSync(logOf(home), 'utf8').trim().split('\n').slice(-6).join('\n') : '';
  return `The built-in PostgreSQL did not start. Its last words (${logOf(home)}):\n${log}\nIf this machine does not allow it, set DATABASE_URL to a PostgreSQL of your own.`;
}

/**
 * Fast shutdown: sessions are ended, everything is written, the data folder is left clean.
 * @param {import('./home.mjs').Home} home
 * @param {string} pgCtl
 */
async function switchOff(home, pgCtl) {
  const lock = readPostmasterLock(home);
  if (!lock || !isOurServer(home, lock.pid)) return;
  if (process.platform === 'win32') {
    await runToEnd(pgCtl, ['stop', '-D', dataOf(home), '-m', 'fast']);
    return;
  }
  process.kill(lock.pid, 'SIGINT');
  const deadline = Date.now() + stopPatience;
  while (isOurServer(home, lock.pid)) {
    if (Date.now() > deadline) {
      process.kill(lock.pid, 'SIGQUIT'); // Immediate: the next start recovers.
      return;
    }
    await pause(25);
  }
}

/**
 * @param {number | null} wished
 * @returns {Promise<number>}
 */
export function freePort(wished) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (failure) => (wished ? freePort(null).then(resolve, reject) : reject(failure)));
    probe.listen(wished ?? 0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
