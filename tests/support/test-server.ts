/** The PostgreSQL server that the tests use, and the database from which each of theirs is copied. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations, listMigrations, prismaFolder } from '@/prisma/migrate';
import { testHome } from '@/scripts/lib/postgres/home.mjs';
import { startServer } from '@/scripts/lib/postgres/server.mjs';

export interface TestServer {
  /** Address of any database of the server that exists already. */
  readonly url: string;
  /** Name of a migrated, empty database that nobody is connected to. */
  readonly template: string;
  readonly stop: () => Promise<void>;
}

/**
 * The embedded server with its own data, or the one that TEST_DATABASE_URL names; its role must be allowed to
 * make databases. The template is kept for as long as the migrations stay the same.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startServer(testHome(), { durable: false }) : null;
  const url = given ?? server?.url('postgres') ?? '';
  const stop = async () => server?.stop();
  try {
    return { url, template: await ensureTemplate(url), stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

async function ensureTemplate(url: string): Promise<string> {
  const template = `northstar_template_${migrationsHash()}`;
  await onServer(url, async (client) => {
    // Two test runs at once make the template once.
    await client.query('SELECT pg_advisory_lock(7061)');
    const made = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [template]);
    if (made.rowCount === 1) return;
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template}`);
    await applyMigrations(addressOf(url, template));
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
  });
  return template;
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of listMigrations()) {
    hash.update(name).update(readFileSync(path.join(prismaFolder, 'migrations', name, 'migration.sql')));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Makes an empty, migrated database. Answers its address. */
export async function createDatabase(server: Pick<TestServer, 'url' | 'template'>, name: string): Promise<string> {
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${server.template}`));
  return addressOf(server.url, name);
}

/** Removes every database whose name begins so, whoever is still connected. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}

export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
