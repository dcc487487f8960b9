import { Button } from '@/components/ui/button';
import type { QueuePageView, QueueViewName } from '@/lib/domain/desk-view';
import { queueViewNames, queueViewWords } from '@/lib/domain/desk-view';
import { queueCountWords } from '@/lib/domain/queue-count';
import { filterQuery, isNarrowed } from '@/lib/domain/queue-filter';
import { paths } from '@/lib/site';
import { ListScripts } from './list-scripts.island';
import { QueueItem } from './queue-item';
import styles from './queue.module.css';

const emptyWords: Readonly<Record<QueueViewName, string>> = {
  waiting: 'No comment is waiting. Everything that came in has been decided.',
  reported: 'No published comment has an open report.',
  appeals: 'No appeal is open.',
  sent_back: 'No author has been asked for changes and not answered yet, and no change waits to be read.',
  referred: 'No comment is with the safeguarding lead.',
  decided: 'Nothing has been decided yet.',
};

interface QueueListProps {
  readonly queue: QueuePageView;
  /** The views that this person may open. */
  readonly views: readonly QueueViewName[];
  /** ISO 8601: what "3 h" is counted from. */
  readonly now: string;
  /** Whether every comment of the page is chosen already. */
  readonly chosen: boolean;
}

/** One page of a view of the queue, in the order in which it should be read. */
export function QueueList({ queue, views, now, chosen }: QueueListProps) {
  const { items, view, filter, page } = queue;
  if (items.length === 0) return <EmptyQueue queue={queue} views={views} />;
  const list = (
    <ListScripts total={items.length}>
      <ol className={styles.items}>
        {items.map((item) => (
          <QueueItem key={item.id} item={item} view={view} now={now} chosen={chosen} />
        ))}
      </ol>
      {view === 'waiting' ? (
        <p className={styles.batchRow} data-decide-chosen="">
          <a href={`${paths.moderation()}?${filterQuery(filter, { view, page, chosen: 'page' })}`} data-choose-all="">
            Choose all on this page
          </a>
          <Button>Decide on the chosen</Button>
          <a href={`${paths.batch()}?${filterQuery(filter)}`}>
            {filter.author ? 'Decide on all by this author' : 'Decide on all that match'}
          </a>
        </p>
      ) : null}
    </ListScripts>
  );
  if (view !== 'waiting') return list;
  return (
    <form action={paths.batch()} method="get">
      {list}
    </form>
  );
}

/** Nothing here: because there is nothing, or because of what was asked for. Then where there is something. */
function EmptyQueue({ queue, views }: Pick<QueueListProps, 'queue' | 'views'>) {
  const { view, filter, counts, page } = queue;
  if (!isNarrowed(filter)) {
    return <p className={styles.empty}>{page > 1 ? 'The list ends before this page.' : emptyWords[view]}</p>;
  }
  const elsewhere = queueViewNames.filter((name) => name !== view && views.includes(name) && counts[name] > 0);
  return (
    <div className={styles.empty}>
      <p>
        Nothing under “{queueViewWords[view]}” matches all of this. Take away one of the conditions above to widen it,
        or <a href={`${paths.moderation()}?view=${view}`}>show all</a>.
      </p>
      {elsewhere.map((name) => (
        <p key={name}>
          <a href={`${paths.moderation()}?${filterQuery(filter, { view: name })}`}>
            {queueCountWords(counts[name])} under “{queueViewWords[name]}”
          </a>
        </p>
      ))}
    </div>
  );
}
