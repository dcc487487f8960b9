/** What the learned model needs to know of a token. The normaliser's own tokens fit this shape. */
export interface ModelToken {
  /** The word in lower case with its disguise taken off. */
  readonly folded: string;
  /** UTF-16 offsets in the text as it was written. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A thing the rules saw before the model was asked; its name becomes a feature. */
export interface RuleHit {
  readonly rule: string;
  readonly status: string;
  /** 0 to 1, as of a finding. */
  readonly weight: number;
}
