/** A database beside another one, on the same server, for the length of one piece of work. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export async function withScratchDatabase<T>(url: string, work: (scratchUrl: string) => Promise<T>): Promise<T> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  await runOnServer(url, `CREATE DATABASE "${name}"`);
  try {
    return await work(scratch.href);
  } finally {
    await runOnServer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
}

/** One statement on the server of `url`, over a connection of its own. */
export async function runOnServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
