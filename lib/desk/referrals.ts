import { guarded } from './guarded';
import { listReferrals, readReferral, recordSettlement, type ReferralRow } from '@/lib/db/referrals';
import { findSetting, saveSetting } from '@/lib/db/settings';
import type { ReferralForm } from '@/lib/domain/forms/referral-form';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import {
  maskDetails,
  referralClock,
  referralSetting,
  type ReferralItemView,
  type ReferralView,
} from '@/lib/domain/referral';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

async function referralHours(): Promise<number> {
  return referralSetting.parse(await findSetting('safeguarding')).hours;
}

function itemView(
  { id, story, referredAt, settled, byScreen }: ReferralRow,
  hours: number,
  now: Date,
): ReferralItemView {
  const { dueAt, hoursLeft } = referralClock(referredAt, hours, now);
  return { id, story, settled, byScreen, referredAt: referredAt.toISOString(), dueAt: dueAt.toISOString(), hoursLeft };
}

export interface LaneView {
  readonly hours: number;
  readonly items: readonly ReferralItemView[];
}

/** The safeguarding lane: what waits and for how long, none of its words. */
export function openLane({ viewer, now }: By): Promise<Result<LaneView, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'comment:read-referred')) return err('not-allowed' as const);
    const [hours, rows] = await Promise.all([referralHours(), listReferrals()]);
    return ok({ hours, items: rows.map((row) => itemView(row, hours, now)) });
  });
}

/** Opens one referred comment. That it was read, by whom and when, is in the log before the words are on the screen. */
export function openReferral(
  id: CommentId,
  { viewer, now }: By,
): Promise<Result<ReferralView, 'not-allowed' | 'no-comment' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'comment:read-referred')) return err('not-allowed' as const);
    const [hours, row] = await Promise.all([referralHours(), readReferral(id, person, now)]);
    if (!row) return err('no-comment' as const);
    return ok({ ...itemView(row, hours, now), text: row.text, version: row.version, readings: row.readings });
  });
}

export type SettlementRefusal = 'not-allowed' | 'changed' | 'away' | { readonly missing: readonly string[] };

/** Settles what becomes of a referred comment. Nothing that it does sends the author a rejection. */
export function settleReferral(
  id: CommentId,
  form: ReferralForm,
  { viewer, now }: By,
): Promise<Result<{ readonly articleId: string }, SettlementRefusal>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'comment:settle-referred')) return err('not-allowed' as const);
    const masked =
      form.outcome === 'published_masked' ? await maskedWords(id, form, person, now) : { text: '', missing: [] };
    if (!masked) return err('changed' as const);
    if (masked.missing.length > 0) return err({ missing: masked.missing });
    const { version, outcome } = form;
    const settled = await recordSettlement({ id, version, outcome, masked: masked.text, by: person, at: now });
    return settled ? ok(settled) : err('changed' as const);
  });
}

async function maskedWords(
  id: CommentId,
  form: ReferralForm,
  person: NonNullable<ReturnType<typeof personOf>>,
  now: Date,
) {
  const row = await readReferral(id, person, now);
  return row && maskDetails(row.text, form.details);
}

/** Sets the lane's clock, in hours. */
export function setReferralHours(hours: number, { viewer, now }: By): Promise<Result<null, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'comment:settle-referred')) return err('not-allowed' as const);
    await saveSetting('safeguarding', { hours }, person, now);
    return ok(null);
  });
}
