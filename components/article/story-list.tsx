import type { StoryCard } from '@/lib/domain/article-view';
import { StoryRow } from './story-row';
import styles from './story-list.module.css';

interface StoryListProps {
  readonly stories: readonly StoryCard[];
  /** Said when there is none. */
  readonly empty: string;
  /** Addresses of the pages before and after; null where there is none. */
  readonly newer: string | null;
  readonly older: string | null;
}

/** Stories of a topic or an author, the newest first. */
export function StoryList({ stories, empty, newer, older }: StoryListProps) {
  if (stories.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <div className={styles.list}>
      {stories.map((story) => (
        <StoryRow key={story.id} story={story} />
      ))}
      {newer || older ? (
        <nav className={styles.pages} aria-label="More stories">
          {newer ? (
            <a className={styles.link} href={newer} rel="prev">
              Newer stories
            </a>
          ) : null}
          {older ? (
            <a className={styles.link} href={older} rel="next">
              Older stories
            </a>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
