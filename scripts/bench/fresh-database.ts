import pg from 'pg';
import { applyMigrations } from '@/prisma/migrate';

/** Makes the database at this address anew, with every table and nothing in them. */
export async function freshDatabase(url: string, adminUrl: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await onServer(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name}`);
  });
  await applyMigrations(url);
}

/** Does something with a connection of its own. */
export async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
