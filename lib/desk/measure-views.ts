import { measureCode, type KeptMeasure } from '@/lib/db/measures';
import { findPeopleNames } from '@/lib/db/people';
import { personId } from '@/lib/domain/ids';
import { measureState } from '@/lib/domain/measure';
import type { MeasureAppealView, MeasureNotice, MeasureView } from '@/lib/domain/measure-view';
import { may } from '@/lib/domain/permissions';
import { appealEnd } from '@/lib/domain/receipt';
import { ruleAt, type RuleBook } from '@/lib/domain/rules';
import { personOf, type Viewer } from '@/lib/domain/viewer';

/** Whom a measure is about, for the table of permissions. */
export const aboutOf = (measure: { readonly personId: string | null }) => ({
  ownerId: measure.personId === null ? null : personId.parse(measure.personId),
});

/** Whether the viewer may lift it: as they may impose it. One on a colleague, and closing out, are for administrators. */
export function mayLift(viewer: Viewer, measure: KeptMeasure, isStaff: boolean): boolean {
  if (!may(viewer, 'measure:impose', aboutOf(measure))) return false;
  if (isStaff && !may(viewer, 'measure:impose-on-staff', aboutOf(measure))) return false;
  return measure.kind !== 'close_out' || may(viewer, 'measure:close-out', aboutOf(measure));
}

/** Whether the viewer may decide on an appeal against it: never who imposed it, never whom it is about. */
export function mayDecide(viewer: Viewer, measure: KeptMeasure): boolean {
  return may(viewer, 'measure:decide-appeal', aboutOf(measure)) && measure.imposedById !== personOf(viewer);
}

/** Measures as the staff see them. `staff` names the people among their authors who are colleagues. */
export async function measureViews(
  measures: readonly KeptMeasure[],
  viewer: Viewer,
  now: Date,
  staff: ReadonlySet<string>,
): Promise<readonly MeasureView[]> {
  const names = await findPeopleNames(
    measures.flatMap(({ imposedById, liftedById }) => [imposedById, ...(liftedById ? [liftedById] : [])]),
  );
  return measures.map((measure) => {
    const state = measureState(measure, now);
    const appeal = appealView(measure);
    return {
      id: measure.id,
      kind: measure.kind,
      state,
      authorName: measure.authorName,
      commentId: measure.commentId,
      rule: measure.rule,
      facts: measure.facts,
      imposedAt: measure.imposedAt.toISOString(),
      imposedBy: names.get(measure.imposedById) ?? null,
      endsAt: measure.endsAt?.toISOString() ?? null,
      liftedAt: measure.liftedAt?.toISOString() ?? null,
      liftedBy: measure.liftedById ? (names.get(measure.liftedById) ?? null) : null,
      liftedWhy: measure.liftedWhy,
      appeal,
      mayLift: state === 'in_force' && mayLift(viewer, measure, staff.has(measure.personId ?? '')),
      mayDecide: appeal !== null && appeal.outcome === null && mayDecide(viewer, measure),
    };
  });
}

function appealView(measure: KeptMeasure): MeasureAppealView | null {
  if (measure.appealedAt === null) return null;
  const { appealOutcome: outcome } = measure;
  return {
    text: measure.appealText,
    at: measure.appealedAt.toISOString(),
    outcome: outcome === 'upheld' || outcome === 'rejected' ? outcome : null,
    reasons: measure.appealReasons,
  };
}

/** A measure as its author reads it; null for a note, which they never do. */
export function noticeOf(measure: KeptMeasure, book: RuleBook, now: Date): MeasureNotice | null {
  if (measure.kind === 'note') return null;
  // As it was worded when the measure was imposed, whatever became of it since.
  const rule = ruleAt(book, measure.rule ?? '', measure.ruleVersion);
  const state = measureState(measure, now);
  return {
    code: measureCode(measure.id),
    kind: measure.kind,
    state,
    rule: rule && { name: rule.name, clause: rule.clause },
    facts: measure.facts,
    imposedAt: measure.imposedAt.toISOString(),
    endsAt: measure.endsAt?.toISOString() ?? null,
    liftedAt: measure.liftedAt?.toISOString() ?? null,
    appeal: appealView(measure),
    mayAppeal: state !== 'lifted' && measure.appealedAt === null && now <= appealEnd(measure.imposedAt),
  };
}
