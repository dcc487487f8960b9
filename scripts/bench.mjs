// `npm run bench`: what the site does on this machine, on a database of its own. Prints a table and writes JSON.
// `npm run bench -- desk`: the moderators' desk alone, on a million decisions.
// `npm run bench -- screen`: the civility screen alone; needs no database.
// `npm run bench -- conversation`: threads of 10,000 comments, alone and among a million others.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { buildIfNeeded, copyOfBuild } from './lib/build.mjs';
import { installPackages } from './lib/install.mjs';
import { atEnd, runCommand } from './lib/lifecycle.mjs';
import { dataFolder, ensureDataFolder, inRoot } from './lib/places.mjs';
import { testHome } from './lib/postgres/home.mjs';
import { freePort, startServer } from './lib/postgres/server.mjs';
import { generateClient } from './lib/prisma-client.mjs';
import { say } from './lib/say.mjs';
import { loadSettings } from './lib/settings.mjs';
import { serve } from './lib/site.mjs';
import { runScript, startScript } from './lib/typescript.mjs';

const name = 'northstar_bench';

await runCommand(async () => {
  loadSettings();
  await installPackages();
  await generateClient();
  if (process.argv[2] === 'screen') return benchScreen();
  if (process.argv[2] === 'desk') return benchDesk();
  if (process.argv[2] === 'conversation') return benchConversation();
  await buildIfNeeded();
  ensureDataFolder();
  const server = await startServer(testHome(), { durable: true });
  atEnd(server.stop);
  const bareBuild = path.join(dataFolder, 'bare-site');
  const port = await freePort(null);
  const settings = {
    DATABASE_URL: server.url(name),
    BENCH_ADMIN_URL: server.url('postgres'),
    AUTH_SECRET: 'a secret for the bench only, long enough to be one',
    PORT: String(port),
    BENCH_URL: `http://127.0.0.1:${port}`,
    BENCH_BARE_BUILD: bareBuild,
    // Every comment of the bench comes from an address of its own; a single one would meet its limit at once.
    TRUST_PROXY: 'true',
  };
  say('Filling a database with 1,000 stories and 20,000 comments …');
  const filled = JSON.parse((await runScript('scripts/bench/fill.ts', [], settings)).trim().split('\n').at(-1) ?? '{}');
  const startedAt = performance.now();
  const site = await serve('start', { ...settings, NORTHSTAR_BUILD_FOLDER: copyOfBuild('bench') }, port);
  const coldStart = performance.now() - startedAt;
  writeFileSync(path.join(dataFolder, 'bench-site.json'), JSON.stringify({ ...filled, coldStart, pid: site.pid }));
  const run = startScript(
    'scripts/bench/run.ts',
    [path.join(dataFolder, 'bench-site.json'), inRoot('bench-results')],
    settings,
  );
  atEnd(() => run.exitCode === null && run.kill('SIGTERM'));
  return new Promise((resolve) => run.once('exit', (code) => resolve(code ?? 1)));
});

function benchScreen() {
  const run = startScript('scripts/bench/screen.ts', [inRoot('bench-results')], {});
  atEnd(() => run.exitCode === null && run.kill('SIGTERM'));
  return new Promise((resolve) => run.once('exit', (code) => resolve(code ?? 1)));
}

async function benchDesk() {
  ensureDataFolder();
  const server = await startServer(testHome(), { durable: true });
  atEnd(server.stop);
  say('Filling a database with 100,000 comments that wait and 1,000,000 decisions …');
  const run = startScript('scripts/bench/desk.ts', [inRoot('bench-results')], {
    DATABASE_URL: server.url('northstar_bench_desk'),
    BENCH_ADMIN_URL: server.url('postgres'),
    AUTH_SECRET: 'a secret for the bench only, long enough to be one',
  });
  atEnd(() => run.exitCode === null && run.kill('SIGTERM'));
  return new Promise((resolve) => run.once('exit', (code) => resolve(code ?? 1)));
}

async function benchConversation() {
  await buildIfNeeded();
  ensureDataFolder();
  const server = await startServer(testHome(), { durable: true });
  atEnd(server.stop);
  const port = await freePort(null);
  const settings = {
    DATABASE_URL: server.url('northstar_bench_conversation'),
    BENCH_ADMIN_URL: server.url('postgres'),
    AUTH_SECRET: 'a secret for the bench only, long enough to be one',
    PORT: String(port),
    BENCH_URL: `http://127.0.0.1:${port}`,
    CHROMIUM: await findBrowser(),
    // Every vote of the bench comes from an address of its own; a single one would meet its limit at once.
    TRUST_PROXY: 'true',
  };
  await runScript('scripts/bench/conversation-fill.ts', [], settings);
  await serve('start', { ...settings, NORTHSTAR_BUILD_FOLDER: copyOfBuild('bench') }, port);
  say('Filling in conversations of 10,000 comments, then a million comments around others, and measuring …');
  const run = startScript('scripts/bench/conversation-run.ts', [inRoot('bench-results')], settings);
  atEnd(() => run.exitCode === null && run.kill('SIGTERM'));
  return new Promise((resolve) => run.once('exit', (code) => resolve(code ?? 1)));
}
