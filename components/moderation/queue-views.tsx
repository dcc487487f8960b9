import { queueViewWords, type QueueViewName } from '@/lib/domain/desk-view';
import { paths } from '@/lib/site';
import styles from './queue.module.css';

interface QueueViewsProps {
  /** The views that this person may open. */
  readonly views: readonly QueueViewName[];
  readonly counts: Readonly<Record<QueueViewName, number>>;
  readonly current: QueueViewName;
}

/** The views of the queue, each with how many stand in it. */
export function QueueViews({ views, counts, current }: QueueViewsProps) {
  return (
    <nav className={styles.views} aria-label="Views of the queue">
      {views.map((view) => (
        <a
          key={view}
          className={styles.view}
          href={`${paths.moderation()}?view=${view}`}
          aria-current={view === current ? 'page' : undefined}
        >
          {queueViewWords[view]} <span className={styles.count}>{counts[view]}</span>
        </a>
      ))}
    </nav>
  );
}
