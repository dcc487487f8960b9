/**
 * A fresh, migrated, empty database for each test file. Runs before the file is read, so that `lib/env` finds
 * its address where every process finds it.
 */
import { inject } from 'vitest';
import { createDatabase } from '@/tests/support/test-server';

const server = inject('testServer');
const name = `${server.prefix}${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;

/** The address of this file's own database. */
export const databaseUrl = await createDatabase(server, name);

process.env['DATABASE_URL'] = databaseUrl;
process.env['AUTH_SECRET'] ??= 'a secret for tests only, long enough to be one';
