import { commentStateWords } from '@/lib/domain/desk-words';
import { replayCounts, replayDays, type ReplayCount, type ReplayView } from '@/lib/domain/replay';
import { paths } from '@/lib/site';
import { outcomeLine } from './outcome-words';
import styles from './replay.module.css';

const countWords: Readonly<Record<ReplayCount, string>> = {
  asked: 'more writers asked first',
  notAsked: 'fewer writers asked first',
  forward: 'more marked in the queue',
  notForward: 'fewer marked in the queue',
  waits: 'more that wait for a person',
  notWaits: 'fewer that wait for a person',
};

const count = (number: number) => `${number.toLocaleString('en-GB')} ${number === 1 ? 'comment' : 'comments'}`;

/** What a change would have done to last month's comments, before it is made. */
export function ReplayResult({ replay }: { readonly replay: ReplayView }) {
  const { of, looked, differing, items, counts } = replay;
  return (
    <div className={styles.result} role="status">
      <h3 className={styles.heading}>Last month, with this change</h3>
      <p>
        {differing === 0
          ? `None of ${count(looked)} would have been treated differently.`
          : `${count(differing)} of ${looked.toLocaleString('en-GB')} would have been treated differently.`}{' '}
        {looked < of
          ? `These are the newest of ${count(of)} of the last ${replayDays} days: more are not looked at in one go.`
          : `These are all of the last ${replayDays} days.`}{' '}
        Nothing was changed.
      </p>
      {differing > 0 ? (
        <p className={styles.soft}>
          {replayCounts
            .filter((name) => counts[name] > 0)
            .map((name) => `${counts[name]} ${countWords[name]}`)
            .join('; ')}
        </p>
      ) : null}
      <ol className={styles.items}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <p>
              {item.excerpt === null ? (
                `A comment, ${commentStateWords[item.state].toLowerCase()}`
              ) : (
                <>
                  <a href={paths.moderateComment(item.id)} dir="auto">
                    {item.excerpt}
                  </a>{' '}
                  <span className={styles.soft}>{commentStateWords[item.state]}</span>
                </>
              )}
            </p>
            <dl className={styles.change}>
              <dt>Before</dt>
              <dd>{outcomeLine(item.before)}</dd>
              <dt>After</dt>
              <dd>{outcomeLine(item.after)}</dd>
            </dl>
          </li>
        ))}
      </ol>
      {differing > items.length ? <p className={styles.soft}>The newest {items.length} are listed.</p> : null}
    </div>
  );
}
