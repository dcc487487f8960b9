import { findingName, findingStatusWords } from '@/lib/domain/desk-words';
import type { Finding } from '@/lib/domain/finding';
import { coversAll } from '@/lib/domain/segments';
import styles from './finding-list.module.css';

/** Characters of the marked words that the list repeats. */
const quoteMax = 80;

interface FindingListProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the screen saw, numbered as in the text. It orders the queue and decides nothing: people do. */
export function FindingList({ text, findings }: FindingListProps) {
  if (findings.length === 0) return <p className={styles.none}>The screen found nothing in these words.</p>;
  return (
    <ol className={styles.list} aria-label="What the screen found">
      {findings.map((finding, index) => (
        <li key={index} id={`finding-${index + 1}`} className={styles.finding} tabIndex={-1}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.body}>
            <p>
              <strong>{findingName(finding.rule)}</strong>
              <span className={styles.status}>
                {' '}
                the writer {findingStatusWords[finding.status]}, weight {finding.weight.toFixed(2)}
              </span>
            </p>
            <p className={styles.quote}>
              {coversAll(text, finding) ? 'the whole comment' : <q dir="auto">{quoteOf(text, finding)}</q>}
            </p>
            <p>{finding.forModerator}</p>
            <p className={styles.cause}>{finding.cause}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function quoteOf(text: string, { start, end }: Finding): string {
  const words = text.slice(Math.max(0, start), end);
  return words.length > quoteMax ? `${words.slice(0, quoteMax).toWellFormed()}…` : words.toWellFormed();
}
