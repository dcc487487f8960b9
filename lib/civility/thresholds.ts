import { byHead } from '@/lib/civility/learned/heads';
import type { Thresholds as LearnedThresholds } from '@/lib/civility/learned/thresholds';
import type { RuleId } from '@/lib/domain/finding';

/** Weights of findings, 0 to 1. From `strict` on the writer is told; from `wide` on it only orders the queue. */
export interface WeightThresholds {
  readonly strict: number;
  readonly wide: number;
}

/** Where a finding begins to count: by rule for what the rules saw, by head for what the model learned (logits). */
export interface Thresholds {
  readonly rules: Readonly<Partial<Record<RuleId, WeightThresholds>>>;
  readonly learned: LearnedThresholds;
}

/** For rules that have none of their own. */
export const usualThresholds: WeightThresholds = { strict: 0.6, wide: 0.3 };

/** Never said to the writer as a breach: they call a person, or only order the queue. */
export const quietRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'disclosure',
  'offtopic',
  'language',
  'length',
  'unavailable',
]);

/** Used when no weights could be read: no score reaches them. */
export const unreachable: LearnedThresholds = byHead(() => ({ strict: Infinity, wide: Infinity }));
