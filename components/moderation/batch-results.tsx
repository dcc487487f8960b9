import { paths } from '@/lib/site';
import styles from './side.module.css';

interface BatchResultsProps {
  readonly done: readonly { readonly id: string; readonly authorName: string; readonly stands: boolean }[];
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

const whyWords: Readonly<Record<string, string>> = {
  own: 'is your own',
  'no-comment': 'is no longer in the newsroom',
  'revision-changed': 'was changed by its author meanwhile',
  'decided-meanwhile': 'was decided by somebody else meanwhile',
};

/** What became of each comment of a batch. */
export function BatchResults({ done, left }: BatchResultsProps) {
  return (
    <ul className={styles.entries}>
      {left.map(({ id, why }) => (
        <li key={id}>
          <a href={paths.moderateComment(id)}>A comment</a> {whyWords[why] ?? why}: it was left as it was.
        </li>
      ))}
      {done.map(({ id, authorName, stands }) => (
        <li key={id}>
          <a href={paths.moderateComment(id)}>
            <bdi>{authorName}</bdi>
          </a>
          : {stands ? 'decided' : 'changed since'}
        </li>
      ))}
    </ul>
  );
}
