import { db } from './client';
import type { Prisma } from './generated/client';
import { recordLog } from './log';
import type { CommentId, PersonId } from '@/lib/domain/ids';

const noteShape = { id: true, kind: true, text: true, writtenAt: true, writtenById: true, closedAt: true } as const;
const withAnswers = { ...noteShape, answers: { orderBy: { writtenAt: 'asc' }, select: noteShape } } as const;

/** What was said about a comment, the oldest first, each question with its answers. */
export async function listDeskNotes(commentId: CommentId) {
  return db.deskNote.findMany({
    where: { commentId, kind: { not: 'answer' } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: withAnswers,
  });
}
export type KeptDeskNote = Awaited<ReturnType<typeof listDeskNotes>>[number];

/** States in which a colleague can still look at the words. */
const readable = { notIn: ['referred', 'erased', 'withdrawn'] } satisfies Prisma.EnumCommentStateFilter;

/** Questions that are still asked, the oldest first, with their comments. */
export async function listQuestions(take: number) {
  return db.deskNote.findMany({
    where: { kind: 'question', closedAt: null, comment: { state: readable } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    take,
    select: {
      ...withAnswers,
      comment: {
        select: {
          id: true,
          state: true,
          authorName: true,
          personId: true,
          article: { select: { publishedRevision: { select: { title: true } } } },
        },
      },
    },
  });
}

/** How many questions wait for this person's opinion: others asked them, and nobody answered. */
export async function countQuestionsFor(person: PersonId): Promise<number> {
  return db.deskNote.count({
    where: {
      kind: 'question',
      closedAt: null,
      writtenById: { not: person },
      answers: { none: {} },
      comment: { state: readable, OR: [{ personId: null }, { personId: { not: person } }] },
    },
  });
}

/** A question with what permissions depend on; null when there is none. */
export async function findQuestion(id: string) {
  return db.deskNote.findFirst({
    where: { id, kind: 'question' },
    select: {
      writtenById: true,
      closedAt: true,
      commentId: true,
      comment: { select: { personId: true, state: true } },
    },
  });
}

export interface NewDeskNote {
  readonly commentId: string;
  readonly kind: 'note' | 'question' | 'answer';
  readonly questionId: string | null;
  readonly text: string;
  readonly by: PersonId;
  readonly at: Date;
}

const acts = { note: 'note-written', question: 'opinion-asked', answer: 'opinion-given' } as const;

/** Keeps a note. The log says that there is one, never what it says. */
export async function insertDeskNote({ by, at, ...note }: NewDeskNote): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.deskNote.create({ data: { ...note, writtenAt: at, writtenById: by }, select: { id: true } });
    await recordLog(tx, {
      at,
      actorKind: 'person',
      actorId: by,
      act: acts[note.kind],
      commentId: note.commentId,
    });
  });
}

/** Closes one's own question. False when it is closed, or somebody else's. */
export async function closeQuestion(id: string, by: PersonId, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.deskNote.updateMany({
      where: { id, kind: 'question', writtenById: by, closedAt: null },
      data: { closedAt: at },
    });
    if (count === 0) return false;
    const { commentId } = await tx.deskNote.findUniqueOrThrow({ where: { id }, select: { commentId: true } });
    await recordLog(tx, { at, actorKind: 'person', actorId: by, act: 'opinion-closed', commentId });
    return true;
  });
}
