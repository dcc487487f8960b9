import type { AuthorView } from '@/lib/domain/article-view';
import styles from './list-header.module.css';

/** Who an author is. */
export function AuthorHeader({ author }: { readonly author: AuthorView }) {
  return (
    <header className={styles.header}>
      {author.role ? <p className={styles.role}>{author.role}</p> : null}
      <h1 className={styles.title} dir="auto">
        {author.name}
      </h1>
      {author.bio ? (
        <p className={styles.text} dir="auto">
          {author.bio}
        </p>
      ) : null}
    </header>
  );
}
