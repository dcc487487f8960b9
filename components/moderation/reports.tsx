import { Time } from '@/components/ui/time';
import type { DeskCommentView } from '@/lib/domain/desk-view';
import styles from './side.module.css';

interface ReportsProps {
  readonly reports: DeskCommentView['reports'];
  /** The words as they stand now: a report shows its own only when they differ. */
  readonly text: string;
}

/** What readers reported, with the words as they stood then. */
export function Reports({ reports, text }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Reported by readers</h2>
      <ol className={styles.entries}>
        {reports.map((report, index) => (
          <li key={index} className={styles.entry}>
            <p>
              <strong>{report.reason}</strong>{' '}
              <span className={styles.soft}>
                <Time at={report.createdAt} form="minute" />
              </span>
            </p>
            {report.text === '' ? null : <p dir="auto">{report.text}</p>}
            {report.snapshot === text ? null : (
              <p className={styles.words} dir="auto">
                {report.snapshot}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
