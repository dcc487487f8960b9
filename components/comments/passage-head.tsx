import { paths } from '@/lib/site';
import styles from './passage-quote.module.css';

interface PassageHeadProps {
  readonly slug: string;
  readonly block: string;
  readonly passage: {
    readonly text: string;
    readonly words: string;
    readonly questions: readonly string[];
  };
}

/** The words that are spoken of, with the way back to them, and what the editors ask about them. */
export function PassageHead({ slug, block, passage }: PassageHeadProps) {
  const { text, words, questions } = passage;
  const start = words === '' ? -1 : text.indexOf(words);
  return (
    <>
      <figure className={styles.passage}>
        <blockquote className={styles.words} dir="auto">
          {start < 0 ? (
            text
          ) : (
            <>
              {text.slice(0, start)}
              <mark>{words}</mark>
              {text.slice(start + words.length)}
            </>
          )}
        </blockquote>
        <figcaption className={styles.note}>
          <a href={`${paths.article(slug)}#p-${block}`}>Back to this place in the story</a>
        </figcaption>
      </figure>
      {questions.map((question) => (
        <p key={question} className={styles.question} dir="auto">
          {question}
        </p>
      ))}
    </>
  );
}
