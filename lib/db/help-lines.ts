import { db } from './client';
import { isTaken } from './errors';
import { recordLog } from './log';
import type { HelpLineForm } from '@/lib/domain/forms/help-line-form';
import { helpChannels, helpStanding, type HelpLineView } from '@/lib/domain/help-line';
import type { PersonId } from '@/lib/domain/ids';

/** The whole register with how far each line can be relied on now. Few: a register is kept by hand. */
export async function listHelpLines(now: Date): Promise<readonly HelpLineView[]> {
  const rows = await db.helpLine.findMany({ orderBy: [{ country: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ addedAt, verifiedAt, verifiedById: _, channel, ...row }) => ({
    ...row,
    channel: helpChannels.find((known) => known === channel) ?? 'page',
    verifiedAt: verifiedAt?.toISOString() ?? null,
    standing: helpStanding({ addedAt, verifiedAt }, now),
  }));
}

/** Lists a line. Nobody has checked it yet. Null when it is listed already. */
export async function insertHelpLine(form: HelpLineForm, by: PersonId | null, at: Date): Promise<string | null> {
  try {
    return await db.$transaction(async (tx) => {
      const row = await tx.helpLine.create({ data: { ...form, addedAt: at }, select: { id: true } });
      await recordLog(tx, {
        at,
        actorKind: by ? 'person' : 'system',
        actorId: by,
        act: 'help-line-added',
        facts: { country: form.country, name: form.name },
      });
      return row.id;
    });
  } catch (error) {
    if (isTaken(error, 'country')) return null;
    throw error;
  }
}

/** Says that somebody asked at the line today and found it as listed. False when it is gone. */
export async function recordHelpCheck(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.helpLine.updateMany({ where: { id }, data: { verifiedAt: at, verifiedById: by } });
    if (count === 0) return false;
    await recordLog(tx, { at, actorKind: 'person', actorId: by, act: 'help-line-checked', facts: { helpLine: id } });
    return true;
  });
}

/** Takes a line off the register. */
export async function deleteHelpLine(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const row = await tx.helpLine.findUnique({ where: { id }, select: { name: true, country: true } });
    const { count } = await tx.helpLine.deleteMany({ where: { id } });
    if (!row || count === 0) return false;
    await recordLog(tx, { at, actorKind: 'person', actorId: by, act: 'help-line-removed', facts: row });
    return true;
  });
}
