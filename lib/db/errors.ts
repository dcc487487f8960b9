import { isDriverAdapterError } from '@prisma/driver-adapter-utils';
import { Prisma } from './generated/client';

/** Prisma's codes for a database that cannot be reached or has no connection to spare. */
const awayCodes: ReadonlySet<string> = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);
const awayReasons =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|timeout exceeded|Connection terminated|the database system is|terminating connection|not currently accepting connections|not available/i;

/** Whether the database cannot be reached for the moment. Such a failure passes; the act may be tried again. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && awayCodes.has(error.code)) return true;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (isDriverAdapterError(error)) return awayReasons.test(`${error.message} ${JSON.stringify(error.cause)}`);
  return error instanceof Error && awayReasons.test(`${error.name} ${error.message} ${String(error.cause ?? '')}`);
}

/** Whether the database refused by the constraint of this name, a trigger's own among them. */
export function isRefusedBy(error: unknown, constraint: string): boolean {
  if (!(error instanceof Error)) return false;
  const meta = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta : undefined;
  return `${error.message} ${JSON.stringify(meta ?? {})} ${JSON.stringify(error.cause ?? {})}`.includes(constraint);
}

/** Whether a unique value was taken: `field` is part of the constraint's or the column's name. */
export function isTaken(error: unknown, field: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return false;
  return JSON.stringify(error.meta ?? {}).includes(field);
}
