import type { Finding } from './finding';
import type { JudgedPair } from './second-review';

/** A comment to be judged by somebody who does not know how it was decided. */
export interface SecondLookView {
  readonly seq: string;
  readonly authorName: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly article: { readonly slug: string; readonly title: string; readonly dek: string };
  /** What it answers; null when it begins a thread. */
  readonly answers: { readonly authorName: string; readonly text: string } | null;
}

/** Two judgements that differ, for the two who gave them. */
export interface DisagreementView extends JudgedPair {
  readonly commentId: string;
  /** Whether the viewer's is the first of the two. */
  readonly ownFirst: boolean;
  readonly note: string;
  readonly judgedAt: string;
}

export interface SecondDeskView {
  readonly waiting: number;
  readonly next: SecondLookView | null;
  readonly disagreements: readonly DisagreementView[];
}
