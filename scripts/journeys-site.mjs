// The site that the browser journeys visit: the real production build on a database of its own with the demo
// newsroom in it. Playwright starts this and stops it. `.data/journeys/site.json` says what the journeys need.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded, copyOfBuild } from './lib/build.mjs';
import { loadDemo } from './lib/database.mjs';
import { readJson, writeJson } from './lib/files.mjs';
import { atEnd, runCommand } from './lib/lifecycle.mjs';
import { dataFolder } from './lib/places.mjs';
import { testHome } from './lib/postgres/home.mjs';
import { startServer } from './lib/postgres/server.mjs';
import { isAlive, pause } from './lib/processes.mjs';
import { loadSettings } from './lib/settings.mjs';
import { assertPortFree, serve, startWorker } from './lib/site.mjs';
import { runScript } from './lib/typescript.mjs';
import { startMailServer } from '../tests/support/mail-server.mjs';

const [port = 0, runner = 0] = process.argv.slice(2).map(Number);
const { JOURNEYS_NAME: name = 'journeys' } = process.env;
const folder = path.join(dataFolder, name);

/** The server of the tests: the one that is given, or the embedded one, held until the end. */
async function testServer() {
  const given = process.env.TEST_DATABASE_URL?.trim();
  if (given) return given;
  const server = await startServer(testHome(), { durable: false });
  atEnd(server.stop);
  return server.url('postgres');
}

await runCommand(async () => {
  loadSettings();
  // The journeys bring their own: nobody's real settings, database or letters.
  for (const name of ['DATABASE_URL', 'AUTH_SECRET', 'SITE_URL', 'SMTP_URL', 'TRUST_PROXY']) delete process.env[name];
  await assertPortFree(port);
  mkdirSync(folder, { recursive: true });
  await buildIfNeeded();
  const admin = await testServer();
  const databaseName = `northstar_journeys_${process.pid}`;
  const database = (/** @type {'make' | 'drop'} */ wish) =>
    runScript('tests/support/journey-database.ts', [wish, databaseName], { TEST_DATABASE_URL: admin });
  atEnd(() => database('drop'));
  const url = await database('make');
  const mailbox = path.join(folder, 'mailbox');
  const mail = await startMailServer(mailbox);
  atEnd(mail.stop);
  const settings = {
    DATABASE_URL: url,
    AUTH_SECRET: 'a secret for journeys only, long enough to be one',
    // A real mail server, which keeps in a folder what the site sends.
    SMTP_URL: mail.url,
    // The journeys say where they come from, each from an address of its own: limits must not make them wait.
    TRUST_PROXY: 'true',
    // Long enough to undo a decision, short enough to wait until it is settled.
    UNDO_SECONDS: '5',
    PORT: String(port),
  };
  const demoFile = path.join(folder, 'demo.json');
  await loadDemo(settings, demoFile);
  const signIns = readJson(demoFile)?.signIns ?? [];
  writeJson(path.join(folder, 'site.json'), { databaseUrl: url, mailbox, signIns });
  await serve('start', { ...settings, NORTHSTAR_BUILD_FOLDER: copyOfBuild(name) }, port);
  await startWorker(settings);
  while (isAlive(runner)) await pause(1000); // Playwright stops us, unless it was killed itself.
  return 0;
});
