import { Badge } from '@/components/ui/badge';
import { Time } from '@/components/ui/time';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { ageWords } from '@/lib/domain/age';
import type { QueueItemView, QueueViewName } from '@/lib/domain/desk-view';
import { commentStateWords, findingName } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';
import { WhyHere } from './why-here';
import { WordChanges } from './word-changes';
import styles from './queue.module.css';

interface QueueItemProps {
  readonly item: QueueItemView;
  readonly view: QueueViewName;
  /** ISO 8601. */
  readonly now: string;
  /** Whether it is chosen already. */
  readonly chosen: boolean;
}

/** One line of the queue: who, what, where, and why it stands here. */
export function QueueItem({ item, view, now, chosen }: QueueItemProps) {
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        {view === 'waiting' ? (
          <label className={styles.choose}>
            <input type="checkbox" name="id" value={item.id} defaultChecked={chosen} /> Choose
            <VisuallyHidden> the comment by {item.authorName}</VisuallyHidden>
          </label>
        ) : null}
        <a className={styles.open} href={paths.moderateComment(item.id)} data-row="">
          <bdi>{item.authorName}</bdi>
        </a>
        {item.change ? (
          <WordChanges before={item.change.before} after={item.change.after} />
        ) : (
          <p className={styles.excerpt} dir="auto">
            {item.excerpt}
          </p>
        )}
        <p className={styles.story}>
          on <bdi>{item.article.title}</bdi>
        </p>
      </div>
      <div className={styles.facts}>
        <p className={styles.age}>{view === 'sent_back' ? sentBackWords[item.state] : commentStateWords[item.state]}</p>
        <p className={styles.moment}>
          <Time at={item.decidedAt ?? item.submittedAt} form="minute" />
        </p>
        {item.returnsTo ? (
          <p className={styles.moment}>
            <bdi>{item.returnsTo}</bdi> asked for it and sees it first
          </p>
        ) : null}
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

/** Whose turn it is after changes were asked for. */
const sentBackWords: Readonly<Record<QueueItemView['state'], string>> = {
  ...commentStateWords,
  changes_requested: 'Waits for its author',
  held: 'Changed by its author',
};
