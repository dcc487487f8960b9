import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { ageWords } from '@/lib/domain/age';
import type { QueueItemView, QueuePageView, QueueViewName } from '@/lib/domain/desk-view';
import { commentStateWords, findingName } from '@/lib/domain/desk-words';
import { filterQuery } from '@/lib/domain/queue-filter';
import { paths } from '@/lib/site';
import { WhyHere } from './why-here';
import styles from './queue.module.css';

const emptyWords: Readonly<Record<QueueViewName, string>> = {
  waiting: 'No comment is waiting. Everything that came in has been decided.',
  reported: 'No published comment has an open report.',
  appeals: 'No appeal is open.',
  sent_back: 'No author has been asked for changes and not answered yet.',
  referred: 'No comment is with the safeguarding lead.',
  decided: 'Nothing has been decided yet.',
};

interface QueueListProps {
  readonly queue: QueuePageView;
  /** ISO 8601: what "3 h" is counted from. */
  readonly now: string;
}

/** One page of a view of the queue, in the order in which it should be read. */
export function QueueList({ queue, now }: QueueListProps) {
  if (queue.items.length === 0) return <p className={styles.empty}>{emptyWords[queue.view]}</p>;
  const list = (
    <ol className={styles.items}>
      {queue.items.map((item) => (
        <QueueItem key={item.id} item={item} view={queue.view} now={now} />
      ))}
    </ol>
  );
  if (queue.view !== 'waiting') return list;
  return (
    <form className={styles.batch} action={paths.batch()} method="get">
      {list}
      <p className={styles.batchRow}>
        <Button>Decide on the chosen</Button>
        <a href={`${paths.batch()}?${filterQuery(queue.filter)}`}>Decide on all that match</a>
      </p>
    </form>
  );
}

interface QueueItemProps {
  readonly item: QueueItemView;
  readonly view: QueueViewName;
  readonly now: string;
}

function QueueItem({ item, view, now }: QueueItemProps) {
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        {view === 'waiting' ? (
          <label className={styles.choose}>
            <input type="checkbox" name="id" value={item.id} /> Choose
            <VisuallyHidden> the comment by {item.authorName}</VisuallyHidden>
          </label>
        ) : null}
        <a className={styles.open} href={paths.moderateComment(item.id)}>
          <bdi>{item.authorName}</bdi>
        </a>
        <p className={styles.excerpt} dir="auto">
          {item.excerpt}
        </p>
        <p className={styles.story}>
          on <bdi>{item.article.title}</bdi>
        </p>
      </div>
      <div className={styles.facts}>
        <p className={styles.age}>{commentStateWords[item.state]}</p>
        <p className={styles.moment}>
          <Time at={item.decidedAt ?? item.submittedAt} form="minute" />
        </p>
        {item.holder ? (
          <p className={styles.moment}>
            <bdi>{item.holder}</bdi> has it open
          </p>
        ) : null}
        {view === 'waiting' ? <WhyHere reasons={item.reasons} waited={ageWords(item.submittedAt, now)} /> : null}
        {item.rules.length > 0 ? (
          <ul className={styles.rules} aria-label="Found by the screen">
            {item.rules.map((rule) => (
              <li key={rule}>
                <Badge tone="care">{findingName(rule)}</Badge>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.clear}>nothing found</p>
        )}
      </div>
    </li>
  );
}
