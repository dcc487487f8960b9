import { Time } from '@/components/ui/time';
import type { OwnNumbers as Numbers } from '@/lib/domain/desk-choices';
import { harshRunMax, harshRules } from '@/lib/domain/harsh';
import { findingName } from '@/lib/domain/desk-words';
import styles from './side.module.css';

/** What a moderator sees of their own work: no aim, no ranking, no comparison. */
export function OwnNumbers({ numbers }: { readonly numbers: Numbers }) {
  const { today, week, harshRun, sittingSince } = numbers;
  return (
    <section className={styles.section}>
      <h2>What you did</h2>
      <p className={styles.soft}>
        For you alone, so that you see when it was much. Harsh means:{' '}
        {harshRules.map((rule) => findingName(rule).toLowerCase()).join(', ')}.
      </p>
      <dl className={styles.facts}>
        {(
          [
            ['Decided today', today.decided],
            ['of them harsh', today.harsh],
            ['Decided in seven days', week.decided],
            ['of them harsh', week.harsh],
            [`Harsh in a row (“next” stops at ${harshRunMax} while something milder waits)`, harshRun],
          ] as const
        ).map(([label, count], index) => (
          <div key={`${index}`} className={styles.fact}>
            <dt>{label}</dt>
            <dd className={styles.count}>{count}</dd>
          </div>
        ))}
      </dl>
      {sittingSince ? (
        <p className={styles.soft}>
          At the desk since <Time at={sittingSince} form="minute" />, without a pause of 15 minutes.
        </p>
      ) : null}
    </section>
  );
}
