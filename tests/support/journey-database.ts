/**
 * `journey-database.ts make|drop NAME`, on the server of TEST_DATABASE_URL: an empty, migrated database for the
 * browser journeys, and its removal. Prints the address of what it made.
 */
import { createDatabase, dropDatabases, startTestServer } from '@/tests/support/test-server';

const [, , wish, name = ''] = process.argv;
if (!/^northstar_journeys_\d+$/.test(name)) throw new Error(`Not a name for a database of journeys: ${name}`);

const server = await startTestServer();
await dropDatabases(server.url, name);
const made = wish === 'make' ? await createDatabase(server, name) : '';
await server.stop();
process.stdout.write(made, () => process.exit(0));
