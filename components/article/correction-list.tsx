import Link from 'next/link';
import type { CorrectionView } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { Time } from '@/components/ui/time';
import styles from './correction-list.module.css';

/** Every correction, with the story that it stands on. */
export function CorrectionList({ corrections }: { readonly corrections: readonly CorrectionView[] }) {
  if (corrections.length === 0) return <p>No story has needed a correction so far.</p>;
  return (
    <ul className={styles.list}>
      {corrections.map(({ text, publishedAt, article }) => (
        <li key={`${article.slug} ${publishedAt}`} className={styles.item}>
          <p className={styles.when}>
            <Time at={publishedAt} />
          </p>
          <p dir="auto">{text}</p>
          <p>
            <Link href={paths.article(article.slug)}>{article.title}</Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
