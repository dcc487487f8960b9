/** Makes the database of the conversation's bench anew. */
import { freshDatabase } from './fresh-database';

await freshDatabase(process.env['DATABASE_URL'] ?? '', process.env['BENCH_ADMIN_URL'] ?? '');
