import type { QueuePageView } from '@/lib/domain/desk-view';
import { findingNames } from '@/lib/domain/desk-words';
import { filterQuery, type QueueFilter } from '@/lib/domain/queue-filter';
import { paths } from '@/lib/site';
import styles from './queue.module.css';

/** What narrows the queue, each with the way to take that one away and leave the rest. Nothing when nothing does. */
export function QueueNarrowing({ queue }: { readonly queue: Pick<QueuePageView, 'view' | 'filter' | 'author'> }) {
  const { view, filter } = queue;
  const narrowed = narrowingWords(queue);
  if (narrowed.length === 0) return null;
  return (
    <ul className={styles.narrowed} aria-label="Narrowed to">
      {narrowed.map(({ name, words }) => (
        <li key={name}>
          <bdi>{words}</bdi>{' '}
          <a
            href={`${paths.moderation()}?${filterQuery({ ...filter, [name]: undefined }, { view })}`}
            aria-label={`Take away: ${words}`}
          >
            take away
          </a>
        </li>
      ))}
      {narrowed.length > 1 ? (
        <li>
          <a href={`${paths.moderation()}?view=${view}`}>Show all</a>
        </li>
      ) : null}
    </ul>
  );
}

/** What a filter asks for, in words. */
function narrowingWords({ filter, author }: Pick<QueuePageView, 'filter' | 'author'>) {
  const { words, story, rule, older } = filter;
  const asked: readonly { readonly name: keyof QueueFilter; readonly words: string | null }[] = [
    { name: 'words', words: words === undefined ? null : `with “${words}”` },
    { name: 'story', words: story === undefined ? null : `on a story called “${story}”` },
    { name: 'rule', words: rule === undefined ? null : `with the finding “${findingNames[rule]}”` },
    { name: 'author', words: filter.author === undefined ? null : `by ${author ?? 'an author who is gone'}` },
    { name: 'older', words: older === undefined ? null : `older than ${hoursWords(older)}` },
  ];
  return asked.flatMap(({ name, words: said }) => (said === null ? [] : [{ name, words: said }]));
}

function hoursWords(hours: number): string {
  if (hours % 24 !== 0) return hours === 1 ? 'an hour' : `${hours} hours`;
  return hours === 24 ? 'a day' : `${hours / 24} days`;
}
