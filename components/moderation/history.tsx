import { Time } from '@/components/ui/time';
import type { LogEntryView } from '@/lib/domain/desk-view';
import { actInWords, findingName } from '@/lib/domain/desk-words';
import styles from './side.module.css';

/** What happened to one comment, the newest first. */
export function History({ log }: { readonly log: readonly LogEntryView[] }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>What happened</h2>
      <ol className={styles.entries}>
        {log.map((entry) => (
          <li key={entry.seq} className={styles.entry}>
            <p>
              <bdi>{entry.actor}</bdi> {actInWords(entry.act)}
              {entry.rule ? ` (${findingName(entry.rule).toLowerCase()})` : ''}
            </p>
            {entry.note ? <p className={styles.words}>{entry.note}</p> : null}
            <p className={styles.soft}>
              <Time at={entry.at} form="minute" />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
