import { z } from 'zod';

/** What a moderator would do with a comment, as far as two of them can be compared. */
export const judgements = ['publish', 'decline', 'request-changes'] as const;
export type Judgement = (typeof judgements)[number];

export const judgementWords: Readonly<Record<Judgement, string>> = {
  publish: 'Publish it',
  decline: 'Decline it',
  'request-changes': 'Ask for changes',
};

/** A decision and what another person would have done, who did not know it. */
export interface JudgedPair {
  readonly first: Judgement;
  readonly firstRule: string | null;
  readonly second: Judgement;
  readonly secondRule: string | null;
}

/** Share of decisions that are looked at a second time. */
const defaultShare = 0.05;

/** The setting, read with what holds when none was made. */
export const secondSetting = z.object({ share: z.number().min(0).max(1) }).catch({ share: defaultShare });

/** How a decision counts when it is compared: masked or not, what was published was published. Null: it is not compared. */
export function judgementOf(decision: string): Judgement | null {
  if (decision === 'publish-masked') return 'publish';
  return judgements.find((one) => one === decision) ?? null;
}

/** Whether a decision is in the sample. `point` is drawn from its keyed hash, 0 to 1: always the same, and not foreseeable. */
export function isSampled(point: number, share: number): boolean {
  return point < share;
}

/** Whether two people saw it alike: the same judgement, and the same rule where there is one. */
export function isAgreed({ first, firstRule, second, secondRule }: JudgedPair): boolean {
  return first === second && (first === 'publish' || firstRule === secondRule);
}
