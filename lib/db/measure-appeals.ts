import { db } from './client';
import { recordLog } from './log';
import { lift } from './measures';
import type { MeasureId, PersonId } from '@/lib/domain/ids';

/** Keeps what an author says against a measure. False when they have said it before. */
export async function recordMeasureAppeal(id: string, text: string, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.measure.updateMany({
      where: { id, appealedAt: null, kind: { not: 'note' } },
      data: { appealText: text, appealedAt: at },
    });
    if (count === 0) return false;
    await recordLog(tx, { at, actorKind: 'author', act: 'measure-appealed', facts: { measure: id } });
    return true;
  });
}

export interface MeasureAppealDecision {
  readonly id: MeasureId;
  readonly outcome: 'upheld' | 'rejected';
  readonly reasons: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** Decides an open appeal, once; upheld, the measure is lifted. The database refuses whoever imposed it. */
export async function recordMeasureAppealDecision(decision: MeasureAppealDecision): Promise<boolean> {
  const { id, outcome, reasons, by, at } = decision;
  return db.$transaction(async (tx) => {
    const { count } = await tx.measure.updateMany({
      where: { id, appealedAt: { not: null }, appealOutcome: null },
      data: { appealOutcome: outcome, appealReasons: reasons, appealDecidedById: by, appealDecidedAt: at },
    });
    if (count === 0) return false;
    const row = await tx.measure.findUniqueOrThrow({ where: { id }, select: { commentId: true, rule: true } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: `measure-appeal-${outcome}`,
      commentId: row.commentId,
      rule: row.rule,
      note: reasons,
      facts: { measure: id },
    });
    if (outcome === 'upheld') await lift(tx, id, 'An appeal was upheld.', by, at);
    return true;
  });
}
