import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import { env } from '@/lib/env';

/** Pages can be built without a database; a query made then fails like one to a database that is away. */
const noDatabase = 'postgresql://127.0.0.1:1/no-database-set';

/** Connections that one process holds at most. */
const connectionsMax = 10;
/** Milliseconds to wait for a connection before the act answers "try again". */
const connectTimeout = 4000;

const kept = globalThis as { northstarDb?: PrismaClient };

/** The one client of this process. Kept across hot reloads in development, so that connections do not pile up. */
export const db: PrismaClient = (kept.northstarDb ??= new PrismaClient({
  adapter: new PrismaPg({
    connectionString: env.databaseUrl ?? noDatabase,
    max: connectionsMax,
    connectionTimeoutMillis: connectTimeout,
  }),
  transactionOptions: { maxWait: connectTimeout, timeout: 15_000 },
}));

/** A client inside a transaction. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;

/** Either: reads that may stand inside a transaction take this. */
export type Database = PrismaClient | Transaction;
