import type { CommentState } from './comment';

/** Acts of the log that no author is told of: what the staff say to each other, about them too. */
export const staffOnlyActs: readonly string[] = [
  'note-written',
  'opinion-asked',
  'opinion-given',
  'opinion-closed',
  'measure-note',
];

export const deskNoteKinds = ['note', 'question', 'answer'] as const;
export type DeskNoteKind = (typeof deskNoteKinds)[number];

/** Something that was said among the staff about a comment. Dates are ISO 8601 strings. */
export interface DeskNoteView {
  readonly id: string;
  readonly kind: DeskNoteKind;
  readonly text: string;
  readonly by: string | null;
  readonly at: string;
  /** Whether the viewer wrote it. */
  readonly own: boolean;
  /** When the asker had what they needed; null for what is still asked, and for notes. */
  readonly closedAt: string | null;
  /** To a question, the oldest first. */
  readonly answers: readonly DeskNoteView[];
}

/** A question to colleagues, with the comment that it is about. */
export interface AskedView {
  readonly question: DeskNoteView;
  readonly commentId: string;
  readonly authorName: string;
  readonly state: CommentState;
  readonly title: string;
}
