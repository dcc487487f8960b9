import { z } from 'zod';
import { ruleIds, type RuleId } from './finding';

/** Where a finding begins to count. From `strict` on the writer is asked first; from `wide` on it moves the comment forward in the queue. */
export interface Limits {
  readonly strict: number;
  readonly wide: number;
}

/** The four questions that the learned model answers, in the scale of its own scores. */
export const learnedHeads = ['hate', 'attack', 'toxic', 'spam'] as const;
export type LearnedHead = (typeof learnedHeads)[number];

/** What the site chose for itself. Whatever is not named is as the screen brings it. */
export interface SiteThresholds {
  readonly rules: Partial<Readonly<Record<RuleId, Limits>>>;
  readonly learned: Partial<Readonly<Record<LearnedHead, Limits>>>;
}

/** A call for help and a check that failed always come to a person first: no threshold stands before them. */
const always: ReadonlySet<RuleId> = new Set<RuleId>(['disclosure', 'unavailable']);

/** Whether a finding moves its comment forward: when its rule reached the wide threshold, or always. */
export const movesForward = (rule: string, wide: readonly string[]): boolean =>
  wide.includes(rule) || (always as ReadonlySet<string>).has(rule);

/** Rules whose thresholds a site can choose. */
export const adjustableRules: readonly RuleId[] = ruleIds.filter((rule) => !always.has(rule));

/** What can be chosen: weights of findings below 0.1 are noise that the screen drops, none is above 1; scores beyond 6 hardly occur. */
export const thresholdRange = {
  rules: { min: 0.1, max: 1 },
  learned: { min: -6, max: 6 },
} as const;
export type ThresholdKind = keyof typeof thresholdRange;

const limits = z
  .object({ strict: z.number(), wide: z.number() })
  .refine(({ strict, wide }) => Number.isFinite(strict) && wide <= strict);

function keptOf<Name extends string>(names: readonly Name[], kept: unknown): Partial<Record<Name, Limits>> {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(kept);
  const read: Partial<Record<Name, Limits>> = {};
  for (const name of names) {
    const parsed = limits.safeParse(given[name]);
    if (parsed.success) read[name] = parsed.data;
  }
  return read;
}

/** Reads kept thresholds. One that cannot be read counts as not chosen: the screen's own holds. */
export function siteThresholdsFrom(kept: unknown): SiteThresholds {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(kept);
  return { rules: keptOf(adjustableRules, given['rules']), learned: keptOf(learnedHeads, given['learned']) };
}

/** One threshold pair as the desk shows it. */
export interface ThresholdRow {
  readonly kind: ThresholdKind;
  readonly name: RuleId | LearnedHead;
  /** What the screen brings, and what the site chose; null where it chose nothing. */
  readonly own: Limits;
  readonly chosen: Limits | null;
  /** False where the writer is never spoken to: then only `wide` matters. */
  readonly spoken: boolean;
}

/** A version of the thresholds. Dates are ISO 8601. */
export interface ThresholdVersionView {
  readonly version: number;
  readonly changes: SiteThresholds;
  readonly reason: string;
  readonly savedAt: string;
  readonly savedBy: string | null;
}

export interface ThresholdsView {
  /** The version in force; 0 while the site chose nothing. */
  readonly version: number;
  readonly rows: readonly ThresholdRow[];
  /** The newest first. */
  readonly versions: readonly ThresholdVersionView[];
}

/** What the learned model's questions are called on the desk. */
export const learnedNames: Readonly<Record<LearnedHead, string>> = {
  hate: 'Learned model: discrimination',
  attack: 'Learned model: personal attack',
  toxic: 'Learned model: hostile tone',
  spam: 'Learned model: advertising',
};
