import { Time } from '@/components/ui/time';
import type { NearbyView } from '@/lib/domain/desk-view';
import { commentStateWords } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';
import styles from './around.module.css';

interface AroundProps {
  readonly label: string;
  readonly comments: readonly NearbyView[];
}

/** Comments around the one to be decided on, as they stand, published or not. */
export function Around({ label, comments }: AroundProps) {
  if (comments.length === 0) return null;
  return (
    <section className={styles.around}>
      <h2 className={styles.heading}>{label}</h2>
      <ol className={styles.list}>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.comment}>
            <p className={styles.head}>
              <a href={paths.moderateComment(comment.id)}>
                <bdi>{comment.authorName}</bdi>
              </a>
              , {commentStateWords[comment.state].toLowerCase()}, <Time at={comment.submittedAt} form="minute" />
            </p>
            <p className={styles.words} dir="auto">
              {comment.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
