import type { AuthorRecordView } from './desk-view';
import type { MeasureKind, MeasureState, Reach } from './measure';

/** What somebody said against a measure, and what came of it. Dates are ISO 8601 strings. */
export interface MeasureAppealView {
  readonly text: string;
  readonly at: string;
  readonly outcome: 'upheld' | 'rejected' | null;
  readonly reasons: string;
}

/** A measure as the staff see it. */
export interface MeasureView {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly state: MeasureState;
  readonly authorName: string;
  readonly commentId: string;
  readonly rule: string | null;
  readonly facts: string;
  readonly imposedAt: string;
  readonly imposedBy: string | null;
  readonly endsAt: string | null;
  readonly liftedAt: string | null;
  readonly liftedBy: string | null;
  readonly liftedWhy: string;
  readonly appeal: MeasureAppealView | null;
  /** Whether the viewer may lift it, and whether they may decide on its appeal: never who imposed it. */
  readonly mayLift: boolean;
  readonly mayDecide: boolean;
}

/** An author on the desk: what is known of them, and what can be done. */
export interface AuthorView {
  readonly commentId: string;
  readonly authorName: string;
  readonly reach: Reach;
  readonly isStaff: boolean;
  readonly record: AuthorRecordView | null;
  readonly measures: readonly MeasureView[];
  /** Whether we have an address to write to. */
  readonly hasAddress: boolean;
  /** The measures that the viewer may impose. */
  readonly may: readonly MeasureKind[];
}

/** A measure as its author reads it. Never who imposed it. */
export interface MeasureNotice {
  readonly code: string;
  readonly kind: Exclude<MeasureKind, 'note'>;
  readonly state: MeasureState;
  readonly rule: { readonly name: string; readonly clause: string } | null;
  readonly facts: string;
  readonly imposedAt: string;
  readonly endsAt: string | null;
  readonly liftedAt: string | null;
  readonly appeal: MeasureAppealView | null;
  readonly mayAppeal: boolean;
}
