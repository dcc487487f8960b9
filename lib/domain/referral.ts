import { z } from 'zod';

/** What the safeguarding lead can settle. None of them is a rejection, and the author is sent none. */
export const referralOutcomes = ['published_masked', 'not_published', 'deleted_by_wish', 'returned'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

export const referralOutcomeWords: Readonly<Record<ReferralOutcome, string>> = {
  published_masked: 'Publish without details and without the name',
  not_published: 'Not published; the author keeps the receipt and the help lines',
  deleted_by_wish: 'Delete everything, because its author wishes it',
  returned: 'No disclosure after all: give it back to the moderators',
};

/** Hours in which a referred comment should be settled, unless the site says otherwise. SAVE's middle band: under 12 h. */
const defaultHours = 12;
export const referralHoursMax = 72;

/** The setting, read with what holds when none was made. */
export const referralSetting = z
  .object({ hours: z.number().int().min(1).max(referralHoursMax) })
  .catch({ hours: defaultHours });

/** When it should be settled. Negative hours left: late. */
export function referralClock(
  referredAt: Date,
  hours: number,
  now: Date,
): { readonly dueAt: Date; readonly hoursLeft: number } {
  const dueAt = new Date(referredAt.getTime() + hours * 3600_000);
  return { dueAt, hoursLeft: (dueAt.getTime() - now.getTime()) / 3600_000 };
}

/** Stands where a detail stood. */
export const maskedDetail = '[detail removed to protect someone]';

/** The text without the details, whatever their case. Details that do not stand in it are answered in `missing`. */
export function maskDetails(
  text: string,
  details: readonly string[],
): { readonly text: string; readonly missing: readonly string[] } {
  const wanted = [...new Set(details)].sort((a, b) => b.length - a.length);
  const missing = wanted.filter((detail) => !text.toLowerCase().includes(detail.toLowerCase()));
  const masked = wanted
    .filter((detail) => !missing.includes(detail))
    .reduce(
      (left, detail) => left.replace(new RegExp(detail.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), '\uE000'),
      text,
    );
  return { text: masked.replaceAll('\uE000', maskedDetail), missing };
}

/** One line of the lane: nothing of the words, nothing of who wrote them. Dates are ISO 8601. */
export interface ReferralItemView {
  readonly id: string;
  readonly story: string;
  readonly referredAt: string;
  readonly dueAt: string;
  /** Negative: late by so many. */
  readonly hoursLeft: number;
  /** Null while it waits. */
  readonly settled: ReferralOutcome | null;
  /** Whether the screen referred it by itself: it can be mistaken. */
  readonly byScreen: boolean;
}

/** A referred comment, opened. */
export interface ReferralView extends ReferralItemView {
  readonly text: string;
  /** A comment that was settled is not settled again. */
  readonly version: number;
  /** How often it was read before, and by how many people. */
  readonly readings: { readonly times: number; readonly people: number };
}
