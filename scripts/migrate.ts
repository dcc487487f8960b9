/** Brings the database of DATABASE_URL to the newest migration. Prints the names of those applied. */
import pg from 'pg';

/** What to do, by PostgreSQL's or Node's code of a connection that failed. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Start it, or correct DATABASE_URL.',
  ENOTFOUND: 'there is no such machine. Correct DATABASE_URL.',
  ETIMEDOUT: 'it does not answer. Look at the network between, or correct DATABASE_URL.',
  '28P01': 'it refuses the password. Correct DATABASE_URL.',
  '28000': 'it refuses this role. Correct DATABASE_URL or the server’s pg_hba.conf.',
  '3D000': 'it has no database of that name. Make it with createdb, or correct DATABASE_URL.',
};

async function assertReachable(url: string): Promise<void> {
  const { host } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
    const reason = advice[code] ?? (failure instanceof Error ? failure.message : String(failure));
    throw new Error(`The database at ${host} cannot be used: ${reason}`, { cause: failure });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function migrate(): Promise<string> {
  // Imported here, so that a wrong setting is a sentence too.
  const { databaseUrl } = await import('@/lib/env');
  const { applyMigrations } = await import('@/prisma/migrate');
  await assertReachable(databaseUrl());
  return (await applyMigrations(databaseUrl())).map((name) => `${name}\n`).join('');
}

// The engine leaves a timer of 10 seconds behind, so the script ends by itself only when told to.
try {
  process.stdout.write(await migrate(), () => process.exit(0));
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`, () => process.exit(1));
}
