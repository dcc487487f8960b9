import { ageWords } from '@/lib/domain/age';
import type { AgreementRow } from '@/lib/domain/kappa';
import { AgreementChart } from './agreement-chart';
import { HourChart } from './hour-chart';
import styles from './side.module.css';

interface TeamFiguresProps {
  readonly numbers: {
    readonly medianHours: number | null;
    readonly p90Hours: number | null;
    readonly decided: number;
    readonly waiting: number;
    /** ISO 8601. */
    readonly oldest: string | null;
    readonly received: readonly number[];
    readonly decidedByHour: readonly number[];
    readonly agreement: readonly AgreementRow[];
  };
  readonly days: { readonly load: number; readonly agreement: number };
  /** ISO 8601. */
  readonly now: string;
}

/** The figures of the whole team, each as a small chart with its table. Nothing here is about one person. */
export function TeamFigures({ numbers, days, now }: TeamFiguresProps) {
  const { medianHours, p90Hours, decided, waiting, oldest } = numbers;
  return (
    <>
      <section className={styles.section} aria-labelledby="team-waiting">
        <h2 id="team-waiting">Waiting time</h2>
        <p>
          {waiting === 0 ? 'Nothing waits.' : `${waiting.toLocaleString('en-GB')} wait now`}
          {waiting > 0 && oldest ? `, the longest for ${ageWords(oldest, now)}.` : ''}
        </p>
        {medianHours === null || p90Hours === null ? (
          <p>Nothing was decided in the last {days.load} days.</p>
        ) : (
          <p>
            Of {decided.toLocaleString('en-GB')} decisions in the last {days.load} days, half came within{' '}
            <strong>{inHours(medianHours)}</strong>, nine in ten within <strong>{inHours(p90Hours)}</strong>.
          </p>
        )}
      </section>
      <section className={styles.section} aria-labelledby="team-load">
        <h2 id="team-load">Load by hour</h2>
        <HourChart
          caption={`Comments by hour of the day (UTC), last ${days.load} days`}
          received={numbers.received}
          decided={numbers.decidedByHour}
        />
      </section>
      <section className={styles.section} aria-labelledby="team-agreement">
        <h2 id="team-agreement">Agreement of second looks</h2>
        <p>
          Cohen’s kappa: 1 is full agreement, 0 is what chance would give. Judgements of the last {days.agreement} days.
          For a rule, the number counts comments in which at least one of the two named it; under 20 nothing is said.
        </p>
        <AgreementChart caption="Agreement of blind second looks" rows={numbers.agreement} />
      </section>
    </>
  );
}

function inHours(count: number): string {
  if (count < 1) return plural(Math.max(1, Math.round(count * 60)), 'minute');
  return count < 48 ? plural(Math.round(count * 10) / 10, 'hour') : plural(Math.round(count / 24), 'day');
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
