import { queueViewWords, type QueueViewName } from '@/lib/domain/desk-view';
import { filterQuery, type QueueFilter } from '@/lib/domain/queue-filter';
import { queueCountWords } from '@/lib/domain/queue-count';
import { paths } from '@/lib/site';
import styles from './queue.module.css';

interface QueueViewsProps {
  /** The views that this person may open. */
  readonly views: readonly QueueViewName[];
  readonly counts: Readonly<Record<QueueViewName, number>>;
  readonly current: QueueViewName;
  /** The filter that stays when the view changes. */
  readonly filter: QueueFilter;
}

/** The views of the queue, each with how many stand in it. */
export function QueueViews({ views, counts, current, filter }: QueueViewsProps) {
  return (
    <nav className={styles.views} aria-label="Views of the queue">
      {views.map((view) => (
        <a
          key={view}
          className={styles.view}
          href={`${paths.moderation()}?${filterQuery(filter, { view })}`}
          aria-current={view === current ? 'page' : undefined}
        >
          {queueViewWords[view]} <span className={styles.count}>{queueCountWords(counts[view])}</span>
        </a>
      ))}
    </nav>
  );
}
