// The database that a command works on: the one of DATABASE_URL, or our own, made and filled on first use.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeJson } from './files.mjs';
import { atEnd } from './lifecycle.mjs';
import { dataFolder, inRoot } from './places.mjs';
import { say } from './say.mjs';
import { givenDatabase, secretSettings } from './settings.mjs';
import { runScript } from './typescript.mjs';

const name = 'northstar';
const unfinished = 'northstar_unfinished';
const signInsFile = path.join(dataFolder, 'demo.json');

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {boolean} isOurs the embedded one, with the demo newsroom
 * @property {Record<string, string>} settings what a process of the site needs to use it
 */

/**
 * Opens the database, brought to the newest migration. Our own is closed when the command ends.
 * @param {{ withDemo?: boolean }} [options]
 * @returns {Promise<Database>}
 */
export async function openDatabase({ withDemo = true } = {}) {
  const given = givenDatabase();
  if (given) {
    const settings = { DATABASE_URL: given };
    await migrate(settings);
    return { url: given, isOurs: false, settings };
  }
  const { startServer } = await import('./postgres/server.mjs');
  const server = await startServer();
  atEnd(server.stop);
  const settings = { DATABASE_URL: server.url(name), ...secretSettings() };
  if (!(await exists(server.url('postgres')))) {
    await makeOurs(server, { ...settings, DATABASE_URL: server.url(unfinished) }, withDemo);
  }
  await migrate(settings);
  // Made without the demo, or its sign-ins were lost: the loader itself leaves a database with people alone.
  if (withDemo && !existsSync(signInsFile)) await loadDemo(settings, signInsFile);
  return { url: server.url(name), isOurs: true, settings };
}

/**
 * Makes and fills the database under another name, and gives it its own at the end: a first start that was
 * interrupted leaves nothing that the next one would take for finished.
 * @param {import('./postgres/server.mjs').Server} server
 * @param {Record<string, string>} settings
 * @param {boolean} withDemo
 */
async function makeOurs(server, settings, withDemo) {
  const admin = server.url('postgres');
  await query(admin, `DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await query(admin, `CREATE DATABASE ${unfinished}`);
  await migrate(settings);
  if (withDemo) await loadDemo(settings, signInsFile);
  await query(admin, `ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

/**
 * Loads the demo newsroom, and keeps its sign-ins to be shown at every start.
 * @param {Record<string, string>} settings
 * @param {string} file
 */
export async function loadDemo(settings, file) {
  if (!existsSync(inRoot('scripts', 'seed.ts'))) return;
  say('Loading the demo newsroom …');
  const said = await runScript('scripts/seed.ts', [], settings);
  const line = said
    .trim()
    .split('\n')
    .findLast((text) => /^[[{]/.test(text));
  if (line) writeJson(file, { signIns: asList(JSON.parse(line)) });
}

/** @param {unknown} value a list, or an object that holds one */
function asList(value) {
  if (Array.isArray(value)) return value;
  return Object.values(/** @type {object} */ (value)).find(Array.isArray) ?? [value];
}

/**
 * The demo sign-ins, one line each for the terminal; none where there is no demo.
 * @returns {readonly string[]}
 */
export function demoSignIns() {
  if (!existsSync(signInsFile)) return [];
  /** @type {{ signIns: { role?: string, roles?: string[], email: string, password: string }[] }} */
  const { signIns } = JSON.parse(readFileSync(signInsFile, 'utf8'));
  const rows = signIns.map(({ role, roles, email, password }) => [
    (role ?? roles?.join(', ') ?? '').replaceAll('_', ' '),
    email,
    password,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '));
}

/** @param {Record<string, string>} settings */
async function migrate(settings) {
  const applied = (await runScript('scripts/migrate.ts', [], settings)).trim();
  if (applied) say(`Database brought up to date: ${applied.split('\n').length} migration(s).`);
}

/** @param {string} adminUrl */
async function exists(adminUrl) {
  return (await query(adminUrl, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)).length > 0;
}

/**
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<unknown[]>}
 */
async function query(url, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}
