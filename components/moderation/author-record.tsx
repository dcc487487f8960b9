import type { AuthorRecordView } from '@/lib/domain/desk-view';
import { findingName } from '@/lib/domain/desk-words';
import styles from './side.module.css';

interface AuthorRecordProps {
  readonly record: AuthorRecordView | null;
  readonly signedIn: boolean;
  /** Everything of theirs that is in the queue. */
  readonly all: string | null;
}

/** What became of the author's other comments. Facts, not a score. */
export function AuthorRecord({ record, signedIn, all }: AuthorRecordProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>The author</h2>
      <p>{signedIn ? 'Has an account here.' : 'A guest.'}</p>
      {record ? (
        <dl className={styles.facts}>
          <Fact label="Published before" count={record.published} />
          <Fact label="Declined before" count={record.declined} />
          {Object.entries(record.declinedByRule).map(([rule, count]) => (
            <Fact key={rule} label={`for ${findingName(rule).toLowerCase()}`} count={count} />
          ))}
          <Fact label="Appeals upheld" count={record.appealsUpheld} />
          <Fact label="Waiting besides this one" count={record.waiting} />
        </dl>
      ) : (
        <p className={styles.soft}>Left no e-mail address, so nothing ties this comment to others.</p>
      )}
      {all ? (
        <p>
          <a href={all}>All that waits by this author</a>
        </p>
      ) : null}
    </section>
  );
}

function Fact({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd className={styles.count}>{count}</dd>
    </div>
  );
}
