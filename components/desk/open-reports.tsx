import { Time } from '@/components/ui/time';
import { reportReasons } from '@/lib/domain/report';
import styles from './open-reports.module.css';

interface OpenReport {
  readonly id: string;
  readonly reason: string;
  readonly text: string;
  readonly snapshot: string;
  readonly createdAt: string;
}

interface OpenReportsProps {
  readonly authorName: string;
  /** The words as readers see them now. */
  readonly text: string;
  readonly reports: readonly OpenReport[];
}

/** A reported comment and what lies open against it, folded by reason. */
export function OpenReports({ authorName, text, reports }: OpenReportsProps) {
  const byReason = new Map<string, OpenReport[]>();
  for (const report of reports) byReason.set(report.reason, [...(byReason.get(report.reason) ?? []), report]);
  return (
    <div className={styles.reports}>
      <figure className={styles.words}>
        <blockquote dir="auto">{text}</blockquote>
        <figcaption>
          <bdi>{authorName}</bdi>
        </figcaption>
      </figure>
      {reports.length === 0 ? <p role="status">No report is open on this comment.</p> : null}
      {[...byReason].map(([reason, same]) => (
        <section key={reason}>
          <h2>
            {reportReasons.find((known) => known.id === reason)?.name ?? reason}
            {same.length > 1 ? `: ${same.length} readers` : ''}
          </h2>
          {same.map((report) => (
            <div key={report.id} className={styles.report}>
              <p className={styles.meta}>
                <Time at={report.createdAt} form="minute" />
              </p>
              {report.text === '' ? null : <p dir="auto">{report.text}</p>}
              {report.snapshot === text ? null : (
                <p dir="auto">
                  The words then: <q>{report.snapshot}</q>
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
