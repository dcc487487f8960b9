import { db } from './client';

/** Asks the database for nothing in particular. Throws when it is away. */
export async function pingDatabase(): Promise<void> {
  await db.$queryRaw`SELECT 1`;
}
