import { beforeAll, describe, expect, it } from 'vitest';
import { makeStaff, noon } from '@/tests/support/newsroom';
import { db } from '@/lib/db/client';
import { recordLog } from '@/lib/db/log';
import { verifyLog } from '@/lib/desk/verify-log';

/** The numbers of the rows. They rise, and may leave gaps. */
const seqs: bigint[] = [];
const seq = (n: number) => seqs[n - 1]?.toString() ?? '';

beforeAll(async () => {
  for (let n = 1; n <= 30; n += 1) {
    seqs.push(await recordLog(db, { at: noon, actorKind: 'system', act: `act-${n}`, note: 'Said so.', facts: { n } }));
  }
});

const check = async (which: 'last' | 'all' = 'all') => verifyLog(which, { viewer: await makeStaff('administrator') });

/** Does to the log what only the owner of the database can, and puts it back. */
async function tampered(sql: string, back: string, look: () => Promise<void>): Promise<void> {
  const run = async (statement: string) => {
    await db.$executeRawUnsafe('ALTER TABLE log DISABLE TRIGGER log_no_change');
    await db.$executeRawUnsafe(statement);
    await db.$executeRawUnsafe('ALTER TABLE log ENABLE TRIGGER log_no_change');
  };
  await run(sql);
  try {
    await look();
  } finally {
    await run(back);
  }
}

describe('the check of the log', () => {
  it('finds a log that nobody touched whole', async () => {
    expect(await check()).toEqual({ ok: true, value: { rows: 30, fault: null } });
  });

  it.each([
    ['a letter of a note', `note = 'Said no.'`, `note = 'Said so.'`],
    ['a fact', `facts = '{"n": 8}'`, `facts = '{"n": 7}'`],
    ['a millisecond', `at = at + interval '1 millisecond'`, `at = at - interval '1 millisecond'`],
    ['the act', `act = 'Act-7'`, `act = 'act-7'`],
    ['who did it', `actor_kind = 'person'`, `actor_kind = 'system'`],
  ])('finds one changed byte: %s', async (_, change, back) => {
    await tampered(
      `UPDATE log SET ${change} WHERE seq = ${seq(7)}`,
      `UPDATE log SET ${back} WHERE seq = ${seq(7)}`,
      async () => {
        expect(await check()).toMatchObject({ value: { fault: { seq: seq(7), kind: 'changed' } } });
        expect(await check('last')).toMatchObject({ value: { fault: { seq: seq(7) } } });
      },
    );
    expect(await check()).toMatchObject({ value: { fault: null } });
  });

  it('finds a row whose hash was made to fit, by the row after it', async () => {
    const { hash } = await db.logEntry.findUniqueOrThrow({ where: { seq: seqs[6] ?? 0n } });
    const forge = `UPDATE log SET note = 'Forged.' WHERE seq = ${seq(7)}`;
    await tampered(forge, `UPDATE log SET note = 'Said so.', hash = '${hash}' WHERE seq = ${seq(7)}`, async () => {
      await tampered(
        `UPDATE log l SET hash = log_digest(l) WHERE seq = ${seq(7)}`,
        'UPDATE log SET act = act WHERE seq = 7',
        async () => {
          expect(await check()).toMatchObject({ value: { fault: { seq: seq(8), kind: 'torn' } } });
        },
      );
    });
  });

  it('finds a row that is missing', async () => {
    await tampered(`DELETE FROM log WHERE seq = ${seq(12)}`, 'SELECT 1', async () => {
      expect(await check()).toMatchObject({ value: { fault: { seq: seq(13), kind: 'torn' } } });
    });
  });
});
