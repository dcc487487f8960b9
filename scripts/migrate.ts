/** Brings the database of DATABASE_URL to the newest migration. Prints the names of those applied. */
import { databaseUrl } from '@/lib/env';
import { applyMigrations } from '@/prisma/migrate';

for (const name of await applyMigrations(databaseUrl())) console.log(name);
