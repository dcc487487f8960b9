import type { ArticleView } from '@/lib/domain/article-view';
import { Time } from '@/components/ui/time';
import styles from './corrections.module.css';

/** What was wrong and has been put right, with its date. Stands above the text: a correction is not hidden. */
export function Corrections({ corrections }: Pick<ArticleView, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <aside className={styles.corrections} aria-label="Corrections">
      {corrections.map((correction) => (
        <p key={correction.publishedAt} dir="auto">
          <strong className={styles.label}>
            Correction, <Time at={correction.publishedAt} />
          </strong>{' '}
          {correction.text}
        </p>
      ))}
    </aside>
  );
}
