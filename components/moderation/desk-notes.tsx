import { Time } from '@/components/ui/time';
import type { DeskNoteView } from '@/lib/domain/desk-note';
import type { FormState } from '@/lib/domain/form-state';
import { limits } from '@/lib/domain/limits';
import { paths } from '@/lib/site';
import { NoteForm } from './note-form.island';
import styles from './side.module.css';

type FormAct = (before: FormState, data: FormData) => Promise<FormState>;

export interface NoteActs {
  readonly write: FormAct;
  readonly answer: FormAct;
}

interface DeskNotesProps {
  readonly commentId: string;
  readonly notes: readonly DeskNoteView[];
  readonly acts: NoteActs;
}

/** What colleagues say to each other about a comment: notes, questions, and answers. Never shown to its author. */
export function DeskNotes({ commentId, notes, acts }: DeskNotesProps) {
  return (
    <section className={styles.section} id="notes" aria-labelledby="notes-heading">
      <h2 className={styles.heading} id="notes-heading">
        Notes between colleagues
      </h2>
      <p className={styles.soft}>Never shown to the author or to readers, and deleted with the words.</p>
      {notes.length > 0 ? (
        <ol className={styles.entries}>
          {notes.map((note) => (
            <li key={note.id} className={styles.entry}>
              <Note note={note} />
              {note.kind === 'question' ? <Answers question={note} commentId={commentId} answer={acts.answer} /> : null}
            </li>
          ))}
        </ol>
      ) : null}
      <NoteForm
        action={acts.write}
        permalink={paths.moderateComment(commentId)}
        about={{ name: 'commentId', id: commentId }}
        label="For colleagues"
        hint={`At most ${limits.noteMax} characters. A question stands in “Asked” until you close it.`}
        buttons={[
          { value: 'note', label: 'Keep as a note' },
          { value: 'question', label: 'Ask a colleague' },
        ]}
      />
    </section>
  );
}

/** One thing that was said: by whom, when, and the words. */
export function Note({ note }: { readonly note: DeskNoteView }) {
  return (
    <>
      <p className={styles.soft}>
        <bdi>{note.by ?? 'Somebody of the staff'}</bdi> {note.kind === 'question' ? 'asks' : 'says'},{' '}
        <Time at={note.at} form="minute" />
        {note.closedAt ? '; closed' : ''}
      </p>
      <p className={styles.words} dir="auto">
        {note.text}
      </p>
    </>
  );
}

interface AnswersProps {
  readonly question: DeskNoteView;
  readonly commentId: string;
  readonly answer: FormAct;
}

/** The answers to a question, and a box for another one. */
export function Answers({ question, commentId, answer }: AnswersProps) {
  return (
    <>
      {question.answers.length > 0 ? (
        <ol className={styles.entries}>
          {question.answers.map((one) => (
            <li key={one.id} className={styles.entry}>
              <Note note={one} />
            </li>
          ))}
        </ol>
      ) : null}
      {question.own || question.closedAt ? null : (
        <NoteForm
          action={answer}
          permalink={paths.moderateComment(commentId)}
          about={{ name: 'questionId', id: question.id }}
          label="Your opinion"
          hint="Whoever asked sees it, and so do the others."
          buttons={[{ value: 'answer', label: 'Answer' }]}
        />
      )}
    </>
  );
}
