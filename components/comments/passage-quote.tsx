import type { PassageQuote as Passage } from '@/lib/domain/passage-view';
import { paths } from '@/lib/site';
import styles from './passage-quote.module.css';

/** The words of the story that a comment speaks of, as they stood when they were chosen. */
export function PassageQuote({ passage, slug }: { readonly passage: Passage; readonly slug: string }) {
  const isGone = passage.state === 'orphaned';
  return (
    <figure className={styles.passage}>
      <blockquote className={styles.words} dir="auto">
        {isGone ? passage.quote : <a href={`${paths.article(slug)}#p-${passage.block}`}>{passage.quote}</a>}
      </blockquote>
      {isGone ? <figcaption className={styles.note}>The passage has changed since.</figcaption> : null}
    </figure>
  );
}
