import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { recordLog } from '@/lib/db/log';

const at = new Date('2026-06-01T12:00:00.000Z');

describe('the log', () => {
  it('refuses to change, delete or empty what is written, in the database itself', async () => {
    await recordLog(db, { at, actorKind: 'system', act: 'test' });
    await expect(db.$executeRaw`UPDATE log SET act = 'other'`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`DELETE FROM log`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`TRUNCATE log`).rejects.toThrow(/append-only/);
    expect(await db.logEntry.count({ where: { act: 'test' } })).toBe(1);
  });

  it('links each row to the one before, also when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => recordLog(db, { at, actorKind: 'system', act: `row-${n}` })),
    );
    const rows = await db.logEntry.findMany({ orderBy: { seq: 'asc' } });
    for (const [index, row] of rows.entries()) expect(row.prevHash).toBe(rows[index - 1]?.hash ?? '');
    expect(new Set(rows.map((row) => row.hash)).size).toBe(rows.length);
  });
});
