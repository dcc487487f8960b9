/** How a comment like this one was decided. */
export interface SimilarDecision {
  readonly id: string;
  /** The first words, as they stand. */
  readonly excerpt: string;
  readonly state: 'published' | 'declined';
  /** The rule that it was declined under. */
  readonly rule: string | null;
  /** ISO 8601. */
  readonly decidedAt: string;
  /** What the two share of what they hold together, in per cent. */
  readonly percent: number;
}
