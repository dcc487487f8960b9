import { guarded } from './guarded';
import {
  closeQuestion as close,
  countQuestionsFor,
  findQuestion,
  insertDeskNote,
  listDeskNotes,
  listQuestions,
  type KeptDeskNote,
} from '@/lib/db/desk-notes';
import { findPeopleNames } from '@/lib/db/people';
import { findOwner } from '@/lib/db/queue';
import type { CommentState } from '@/lib/domain/comment';
import type { AskedView, DeskNoteKind, DeskNoteView } from '@/lib/domain/desk-note';
import type { DeskNoteForm, OpinionForm } from '@/lib/domain/forms/desk-note-form';
import { personId, type CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Questions that the page of them shows. */
const listed = 100;

/** Never to whoever wrote the comment; and while the words are sealed, what is said about them is sealed too. */
function mayNote(viewer: Viewer, comment: { readonly personId: string | null; readonly state: CommentState }): boolean {
  const ownerId = comment.personId === null ? null : personId.parse(comment.personId);
  if (!may(viewer, 'note:write', { ownerId })) return false;
  return comment.state !== 'referred' || may(viewer, 'comment:read-referred');
}

/** What colleagues said about a comment. */
export function readNotes(
  id: CommentId,
  { viewer }: Pick<By, 'viewer'>,
): Promise<Result<readonly DeskNoteView[], 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const owner = await findOwner(id);
    if (!owner || !mayNote(viewer, owner)) return err('not-allowed' as const);
    const notes = await listDeskNotes(id);
    const names = await namesOf(notes);
    return ok(notes.map((note) => noteView(note, names, personOf(viewer))));
  });
}

/** Says something to colleagues about a comment, or asks them. */
export function writeNote(
  form: DeskNoteForm,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-comment' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'note:write')) return err('not-allowed' as const);
    const owner = await findOwner(form.commentId);
    if (!owner || owner.state === 'erased') return err('no-comment' as const);
    if (!mayNote(viewer, owner)) return err('not-allowed' as const);
    await insertDeskNote({ ...form, questionId: null, by: viewer.id, at: now });
    return ok(null);
  });
}

/** Gives a second opinion. `own-question`: it is another person's to give. `closed`: the asker needs none any more. */
export function giveOpinion(
  form: OpinionForm,
  { viewer, now }: By,
): Promise<Result<{ readonly commentId: string }, 'not-allowed' | 'no-question' | 'own-question' | 'closed' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'note:write')) return err('not-allowed' as const);
    const question = await findQuestion(form.questionId);
    if (!question) return err('no-question' as const);
    if (!mayNote(viewer, question.comment)) return err('not-allowed' as const);
    if (question.writtenById === viewer.id) return err('own-question' as const);
    if (question.closedAt !== null) return err('closed' as const);
    const { commentId } = question;
    await insertDeskNote({ ...form, commentId, kind: 'answer', by: viewer.id, at: now });
    return ok({ commentId });
  });
}

/** The asker has what they needed. */
export function closeQuestion(
  id: string,
  { viewer, now }: By,
): Promise<Result<null, 'not-allowed' | 'no-question' | 'away'>> {
  return guarded(async () => {
    if (viewer.kind !== 'staff' || !may(viewer, 'note:write')) return err('not-allowed' as const);
    return (await close(id, viewer.id, now)) ? ok(null) : err('no-question' as const);
  });
}

export interface Asked {
  /** What colleagues ask, those that nobody answered first. */
  readonly others: readonly AskedView[];
  /** What the viewer asks, those with an answer first. */
  readonly own: readonly AskedView[];
}

/** What is asked among colleagues. Never about the viewer's own comments. */
export function listAsked({ viewer }: Pick<By, 'viewer'>): Promise<Result<Asked, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const me = personOf(viewer);
    if (!may(viewer, 'note:write')) return err('not-allowed' as const);
    const rows = (await listQuestions(listed)).filter((row) => mayNote(viewer, row.comment));
    const names = await namesOf(rows);
    const asked = rows.map((row): AskedView => ({
      question: noteView(row, names, me),
      commentId: row.comment.id,
      authorName: row.comment.authorName,
      state: row.comment.state,
      title: row.comment.article.publishedRevision?.title ?? '',
    }));
    const answered = ({ question }: AskedView) => question.answers.length > 0;
    const others = asked.filter(({ question }) => !question.own);
    const own = asked.filter(({ question }) => question.own);
    return ok({
      others: [...others.filter((one) => !answered(one)), ...others.filter(answered)],
      own: [...own.filter(answered), ...own.filter((one) => !answered(one))],
    });
  });
}

/** How many questions wait for the viewer's opinion. */
export function countAsked({ viewer }: Pick<By, 'viewer'>): Promise<Result<number, 'not-allowed' | 'away'>> {
  return guarded(async () => {
    const me = personOf(viewer);
    return me && may(viewer, 'note:write') ? ok(await countQuestionsFor(me)) : err('not-allowed' as const);
  });
}

type Said = Omit<KeptDeskNote, 'answers'>;

function namesOf(notes: readonly KeptDeskNote[]): Promise<ReadonlyMap<string, string>> {
  return findPeopleNames(notes.flatMap((note) => [note.writtenById, ...note.answers.map((one) => one.writtenById)]));
}

function noteView(
  note: Said & { readonly answers?: readonly Said[] },
  names: ReadonlyMap<string, string>,
  viewerId: string | null,
): DeskNoteView {
  return {
    id: note.id,
    // Written from the forms alone: the column holds nothing but its kinds.
    kind: note.kind as DeskNoteKind,
    text: note.text,
    by: names.get(note.writtenById) ?? null,
    at: note.writtenAt.toISOString(),
    own: note.writtenById === viewerId,
    closedAt: note.closedAt?.toISOString() ?? null,
    answers: (note.answers ?? []).map((answer) => noteView(answer, names, viewerId)),
  };
}
