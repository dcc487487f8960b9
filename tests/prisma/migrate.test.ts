import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { applyMigrations, listMigrations, prismaFolder, schemaDrift } from '@/prisma/migrate';
import { addressOf, onServer } from '@/tests/support/test-server';

const server = inject('testServer');
const folder = mkdtempSync(path.join(tmpdir(), 'northstar-migrations-'));
cpSync(path.join(prismaFolder, 'migrations'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

async function emptyDatabase(name: string): Promise<string> {
  const database = `${server.prefix}${name}`;
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${database}`));
  return addressOf(server.url, database);
}

describe('migrations', () => {
  test('schema.prisma and the migrations say the same', async () => {
    expect(await schemaDrift(server.url)).toBe('');
  });

  test('a column that only the migrations know is a difference', async () => {
    addMigration('99990101000000_stray', 'CREATE TABLE "stray" ("id" integer PRIMARY KEY);');
    expect(await schemaDrift(server.url, folder)).toContain('DROP TABLE "stray"');
    rmSync(path.join(folder, '99990101000000_stray'), { recursive: true });
  });

  test('they apply to an empty database once, and to the last version only what is new', async () => {
    const url = await emptyDatabase('forward');
    expect(await applyMigrations(url, folder)).toEqual(listMigrations());
    expect(await applyMigrations(url, folder)).toEqual([]);
    addMigration('99990102000000_later', 'CREATE TABLE "later" ("id" integer PRIMARY KEY);');
    expect(await applyMigrations(url, folder)).toEqual(['99990102000000_later']);
    rmSync(path.join(folder, '99990102000000_later'), { recursive: true });
  });

  test('a migration that fails half-way leaves nothing behind and stops the next run', async () => {
    const url = await emptyDatabase('halfway');
    addMigration('99990103000000_halfway', 'CREATE TABLE "half" ("id" integer); SELECT 1/0;');
    await expect(applyMigrations(url, folder)).rejects.toThrow(/99990103000000_halfway/);
    const found = await onServer(url, (client) => client.query(`SELECT to_regclass('half') AS half`));
    expect(found.rows).toEqual([{ half: null }]);
    await expect(applyMigrations(url, folder)).rejects.toThrow(/failed migrations/);
    rmSync(path.join(folder, '99990103000000_halfway'), { recursive: true });
  });
});
