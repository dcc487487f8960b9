// The running site: Next.js and the background jobs as children of the command, watched and stopped together.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { nextCommand, siteEnvironment } from './build.mjs';
import { demoSignIns } from './database.mjs';
import { atEnd, end, isOver } from './lifecycle.mjs';
import { inRoot } from './places.mjs';
import { pause } from './processes.mjs';
import { Trouble, say } from './say.mjs';
import { sitePort } from './settings.mjs';

const stopPatience = 10_000; // milliseconds
const startPatience = 90_000; // milliseconds
const workerRestartPause = 5_000; // milliseconds

// Megabytes for what lives only as long as one answer. V8's own 16 fill up several times while one long page is made, and
// half of it is copied about each time. With 64, long pages made anew took a tenth less time than with 16; 32 spares memory.
const youngSpace = '--max-semi-space-size=32';

/** Refuses to go on when the port is taken, before anything slow begins. */
export async function assertPortFree(port = sitePort()) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble('The setting PORT must be a number from 1 to 65535.');
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (failure) => resolve(/** @type {NodeJS.ErrnoException} */ (failure).code));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
  if (code === null) return;
  if (code === 'EACCES')
    throw new Trouble(`The port ${port} is reserved for the system. Choose another: PORT=8080 npm start`);
  if (code !== 'EADDRINUSE')
    throw new Trouble(`The port ${port} cannot be used (${code}). Choose another: PORT=8080 npm start`);
  const isOurs = await answers(port);
  throw new Trouble(
    isOurs
      ? `Northstar answers already at http://localhost:${port}. Stop that one, or choose another port: PORT=${port + 1} npm start`
      : `Another program has the port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start`,
  );
}

/**
 * Starts Next.js, waits until the site answers, and stops it when the command ends. Answers the process.
 * @param {'start' | 'dev'} mode
 * @param {Record<string, string>} settings
 * @param {number} [port]
 */
export async function serve(mode, settings, port = sitePort()) {
  const first = ['end-with-parent.mjs', 'front-door.mjs'].flatMap((name) => [
    '--import',
    pathToFileURL(inRoot('scripts', 'lib', name)).href,
  ]);
  const site = spawn(process.execPath, [youngSpace, ...first, nextCommand, mode, '--port', String(port)], {
    cwd: inRoot(),
    env: siteEnvironment({
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      ...settings,
      PORT: String(port),
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let isReady = false;
  /** @type {string[]} */
  const said = [];
  // Next's banner is kept back; what comes later is the site's own log.
  site.stdout.on('data', (chunk) => (isReady ? process.stdout.write(chunk) : said.push(String(chunk))));
  site.stderr.on('data', (chunk) => (isReady ? process.stderr.write(chunk) : said.push(String(chunk))));
  const gone = new Promise((resolve) => site.once('exit', resolve));
  atEnd(() => stop(site, gone));
  await untilAnswering(port, site, said);
  isReady = true;
  void gone.then(() => {
    if (isOver()) return;
    process.stderr.write('\nThe site stopped by itself. Its last lines above say why.\n');
    void end(1);
  });
  return site;
}

/**
 * Background jobs: publishing at a time, letters, tidying. Started again when they fall over.
 * @param {Record<string, string>} settings
 */
export async function startWorker(settings) {
  if (!existsSync(inRoot('scripts', 'worker.ts'))) return;
  const { startScript } = await import('./typescript.mjs');
  const worker = startScript('scripts/worker.ts', [], settings, ['ignore', 'inherit', 'inherit', 'ipc']);
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  atEnd(() => stop(worker, gone));
  void gone.then(async () => {
    if (isOver()) return;
    process.stderr.write('The background jobs stopped by themselves; they start again in 5 seconds.\n');
    await pause(workerRestartPause);
    if (!isOver()) await startWorker(settings);
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} gone
 */
async function stop(child, gone) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatience);
  await gone;
  clearTimeout(timer);
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} site
 * @param {readonly string[]} said
 */
async function untilAnswering(port, site, said) {
  const deadline = Date.now() + startPatience;
  while (!(await answers(port))) {
    const isGone = site.exitCode !== null || site.signalCode !== null;
    if (isGone || Date.now() > deadline) {
      throw new Trouble(`The site did not start. It said:\n${said.join('').trim().split('\n').slice(-30).join('\n')}`);
    }
    await pause(100);
  }
}

/**
 * Whether a healthy Northstar answers on this port.
 * @param {number} port
 */
async function answers(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * @param {import('./database.mjs').Database} database
 * @param {number} [port]
 */
export function sayAddresses(database, port = sitePort()) {
  const site = process.env.SITE_URL?.trim().replace(/\/+$/, '') || `http://localhost:${port}`;
  say(`
Northstar is running. Ctrl-C stops it.

  The site           ${site}
  The studio         ${site}/studio
  Moderation         ${site}/moderation`);
  const signIns = database.isOurs ? demoSignIns() : [];
  if (signIns.length > 0) say(`\nDemo sign-ins (${site}/sign-in):\n\n  ${signIns.join('\n  ')}`);
  if (!database.isOurs) say('\nThe first administrator: npm run staff:add');
  say('');
}
