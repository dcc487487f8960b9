/** `npm run migration:new -- name`: writes the migration that `schema.prisma` asks for, to be read and completed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseUrl } from '@/lib/env';
import { prismaFolder, schemaDrift } from '@/prisma/migrate';

const [, , wished = ''] = process.argv;

if (!/^[a-z][a-z0-9_]{1,60}$/.test(wished)) {
  console.error('Name the migration in small letters and underscores: npm run migration:new -- add_series');
  process.exit(1);
}

const sql = await schemaDrift(databaseUrl());
const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = path.join(prismaFolder, 'migrations', `${time}_${wished}`);

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'migration.sql'), sql === '' ? '-- Write the change here.\n' : `${sql}\n`);

const advice =
  sql === ''
    ? 'schema.prisma and the migrations agree, so it is empty: write triggers, checks and data changes by hand.'
    : 'Read it, and add the triggers and CHECK constraints that schema.prisma cannot say.';

// The engine leaves a timer of 10 seconds behind, so the script ends by itself only when told to.
process.stdout.write(`Written: ${path.relative(process.cwd(), folder)}/migration.sql\n${advice}\n`, () =>
  process.exit(0),
);
