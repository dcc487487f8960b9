import { guarded } from './guarded';
import { mayDecide, noticeOf } from './measure-views';
import { findRuleBook } from '@/lib/db/house-rules';
import { recordMeasureAppeal, recordMeasureAppealDecision } from '@/lib/db/measure-appeals';
import { findMeasure, findMeasureByCode } from '@/lib/db/measures';
import { takePoint } from '@/lib/db/rate-limits';
import type { MeasureAppealDecisionForm } from '@/lib/domain/forms/measure-form';
import type { AppealForm } from '@/lib/domain/forms/receipt-forms';
import type { MeasureNotice } from '@/lib/domain/measure-view';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Whoever holds the code of a measure's page, and from where they came. */
interface Holder {
  readonly code: string;
  readonly address: string;
  readonly now: Date;
}

/** A measure for its author. An unknown code and a forged one answer alike. */
export function readNotice(holder: Holder): Promise<Result<MeasureNotice, 'no-measure' | 'too-often' | 'away'>> {
  return guarded(async () => {
    const { code, address, now } = holder;
    if ((await takePoint('receipt:address', address, now)) !== null) return err('too-often' as const);
    const measure = await findMeasureByCode(code);
    const notice = measure && noticeOf(measure, await findRuleBook(), now);
    return notice ? ok(notice) : err('no-measure' as const);
  });
}

/** Asks for another person to look at a measure. Once, within six months. */
export function appealMeasure(
  form: AppealForm,
  holder: Holder,
): Promise<Result<null, 'no-measure' | 'too-often' | 'closed' | 'away'>> {
  return guarded(async () => {
    const { code, address, now } = holder;
    if ((await takePoint('receipt:address', address, now)) !== null) return err('too-often' as const);
    const measure = await findMeasureByCode(code);
    const notice = measure && noticeOf(measure, await findRuleBook(), now);
    if (!measure || !notice) return err('no-measure' as const);
    if (!notice.mayAppeal) return err('closed' as const);
    return (await recordMeasureAppeal(measure.id, form.text, now)) ? ok(null) : err('closed' as const);
  });
}

/** `own-decision`: another person decides than who imposed it. `decided`: nothing is open, or somebody was faster. */
export type MeasureAppealRefusal = 'not-allowed' | 'no-measure' | 'own-decision' | 'decided' | 'away';

/** Decides on an appeal with reasons; upheld, the measure is lifted. */
export function decideMeasureAppeal(
  form: MeasureAppealDecisionForm,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<{ readonly commentId: string }, MeasureAppealRefusal>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'measure:decide-appeal')) return err('not-allowed' as const);
    const measure = await findMeasure(form.measureId);
    if (!measure) return err('no-measure' as const);
    if (measure.imposedById === viewer.id) return err('own-decision' as const);
    if (!mayDecide(viewer, measure)) return err('not-allowed' as const);
    const { outcome, reasons } = form;
    const done = await recordMeasureAppealDecision({ id: form.measureId, outcome, reasons, by: viewer.id, at: now });
    return done ? ok({ commentId: measure.commentId }) : err('decided' as const);
  });
}
