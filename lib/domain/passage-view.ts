/** Whether a passage still stands: as chosen, elsewhere or slightly changed, or no longer. */
export const passageStates = ['anchored', 'moved', 'orphaned'] as const;
export type PassageState = (typeof passageStates)[number];

/** The words that a comment speaks of, beside it in the list. */
export interface PassageQuote {
  readonly id: string;
  /** As they stood when they were chosen. */
  readonly quote: string;
  readonly state: PassageState;
  /** The block that they stand in now; where the quotation leads. */
  readonly block: string;
}

/** A passage in the text of a story. */
export interface PassageMark {
  readonly id: string;
  readonly block: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** An editor's question; empty when there is none. */
  readonly question: string;
  /** Published comments on it. */
  readonly comments: number;
}

/** A paragraph of the published story, and what readers are asked about it. */
export interface AskedBlock {
  readonly id: string;
  readonly text: string;
  /** Empty when nothing is asked. */
  readonly question: string;
  /** The words that the question is about; empty when it is the paragraph as a whole. */
  readonly words: string;
}
