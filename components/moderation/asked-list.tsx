import { Button } from '@/components/ui/button';
import type { AskedView } from '@/lib/domain/desk-note';
import { commentStateWords } from '@/lib/domain/desk-words';
import type { FormState } from '@/lib/domain/form-state';
import { paths } from '@/lib/site';
import { Answers, Note } from './desk-notes';
import styles from './side.module.css';

interface AskedListProps {
  readonly heading: string;
  readonly empty: string;
  readonly asked: readonly AskedView[];
  readonly answer: (before: FormState, data: FormData) => Promise<FormState>;
  /** For one's own questions: says that there is enough. */
  readonly close?: (data: FormData) => Promise<void>;
}

/** Questions among colleagues, each with its comment and its answers. */
export function AskedList({ heading, empty, asked, answer, close }: AskedListProps) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {asked.length === 0 ? <p className={styles.soft}>{empty}</p> : null}
      <ol className={styles.entries}>
        {asked.map(({ question, ...comment }) => (
          <li key={question.id} className={styles.entry}>
            <p>
              <a href={paths.moderateComment(comment.commentId)}>
                <bdi>{comment.authorName}</bdi> on <bdi>{comment.title}</bdi>
              </a>
              , {commentStateWords[comment.state].toLowerCase()}
            </p>
            <Note note={question} />
            <Answers question={question} commentId={comment.commentId} answer={answer} />
            {close ? (
              <form action={close}>
                <input type="hidden" name="questionId" value={question.id} />
                <Button kind="quiet">I have what I need</Button>
              </form>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
