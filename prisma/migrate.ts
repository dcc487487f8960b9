/** Migrations: applied forward, recorded as Prisma records them, and compared with the schema. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { withSchemaEngine } from '@/prisma/schema-engine';
import { withScratchDatabase } from '@/prisma/scratch-database';

export const prismaFolder = path.dirname(fileURLToPath(import.meta.url));
const migrationsFolder = path.join(prismaFolder, 'migrations');
const everything = { externalTables: [], externalEnums: [] };

/**
 * Applies what the database has not seen, in order, each once. Answers the names of those just applied.
 * Writes `_prisma_migrations`, so that `prisma migrate deploy` elsewhere finds the same history.
 */
export async function applyMigrations(url: string, folder = migrationsFolder): Promise<readonly string[]> {
  return withSchemaEngine({ url }, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(folder),
      filters: everything,
    });
    return appliedMigrationNames;
  });
}

/**
 * The SQL that would bring a database made by the migrations to what `schema.prisma` says; '' when they agree.
 * Needs a server on which a scratch database may be made. Triggers, CHECK constraints and functions are
 * written by hand in the migrations; Prisma's schema cannot say them, so they are no difference.
 */
export async function schemaDrift(url: string, folder = migrationsFolder): Promise<string> {
  return withScratchDatabase(url, (scratchUrl) =>
    withSchemaEngine({ url, scratchUrl }, async (engine) => {
      const { stdout } = await engine.diff({
        from: { tag: 'migrations', ...readMigrations(folder) },
        to: { tag: 'schemaDatamodel', files: [readSchema()] },
        script: true,
        exitCode: null,
        filters: everything,
      });
      const sql = stdout?.trim() ?? '';
      return sql === '-- This is an empty migration.' ? '' : sql;
    }),
  );
}

function readSchema(): { path: string; content: string } {
  const file = path.join(prismaFolder, 'schema.prisma');
  return { path: file, content: readFileSync(file, 'utf8') };
}

function readMigrations(folder: string): MigrationList {
  const lockfile = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** Names of the migrations, oldest first: they begin with the time at which they were written. */
export function listMigrations(folder = migrationsFolder): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
