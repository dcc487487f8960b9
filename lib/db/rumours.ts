import { db } from './client';
import { isTaken } from './errors';
import { recordLog } from './log';
import type { RumourChangeForm, RumourForm } from '@/lib/domain/forms/rumour-form';
import type { RuleId } from '@/lib/domain/finding';
import type { PersonId } from '@/lib/domain/ids';
import type { RumourView } from '@/lib/domain/rumour';

/** Every known rumour, by its claim. */
export async function listRumours(): Promise<readonly RumourView[]> {
  const rows = await db.rumour.findMany({ orderBy: { claim: 'asc' } });
  const ids = rows.flatMap(({ savedById }) => (savedById === null ? [] : [savedById]));
  const people = ids.length === 0 ? [] : await db.person.findMany({ where: { id: { in: ids } } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ savedAt, savedById, rule, ...row }) => ({
    ...row,
    // Written from the form alone: the column holds nothing but its rules.
    rule: rule as RuleId,
    savedAt: savedAt.toISOString(),
    savedBy: names.get(savedById ?? '') ?? null,
  }));
}

/** Lists a rumour. Null when its claim is listed already. */
export async function insertRumour(form: RumourForm, by: PersonId | null, at: Date): Promise<string | null> {
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await tx.rumour.create({ data: { ...form, savedAt: at, savedById: by }, select: { id: true } });
      await recordLog(tx, {
        at,
        actorKind: by ? 'person' : 'system',
        actorId: by,
        act: 'rumour-added',
        rule: form.rule,
        facts: { rumour: id, ...form },
      });
      return id;
    });
  } catch (error) {
    if (isTaken(error, 'claim')) return null;
    throw error;
  }
}

/** Changes a rumour. The log keeps every version of it. */
export async function updateRumour(
  { id, version, ...form }: RumourChangeForm,
  by: PersonId,
  at: Date,
): Promise<'changed' | 'changed-meanwhile' | 'no-rumour' | 'there-already'> {
  try {
    return await db.$transaction(async (tx) => {
      const { count } = await tx.rumour.updateMany({
        where: { id, version },
        data: { ...form, version: { increment: 1 }, savedAt: at, savedById: by },
      });
      if (count === 0) return (await tx.rumour.count({ where: { id } })) > 0 ? 'changed-meanwhile' : 'no-rumour';
      await recordLog(tx, {
        at,
        actorKind: 'person',
        actorId: by,
        act: 'rumour-changed',
        rule: form.rule,
        facts: { rumour: id, version: version + 1, ...form },
      });
      return 'changed';
    });
  } catch (error) {
    if (isTaken(error, 'claim')) return 'there-already';
    throw error;
  }
}

/** Drops a rumour. Decisions that were taken stay as they are. */
export async function deleteRumour(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ claim: string; rule: string }[]>`
      DELETE FROM rumours WHERE id = ${id}::uuid RETURNING claim, rule`;
    if (!row) return false;
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: 'rumour-dropped',
      rule: row.rule,
      facts: { rumour: id, claim: row.claim },
    });
    return true;
  });
}
