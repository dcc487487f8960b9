import { priorityReasonWords, type QueueReason } from '@/lib/domain/priority';
import styles from './why-here.module.css';

interface WhyHereProps {
  readonly reasons: readonly QueueReason[];
  /** In words: "3 h". */
  readonly waited: string;
}

/** Why a comment stands where it stands in the queue: each reason, and the hours of waiting that it outweighs. */
export function WhyHere({ reasons, waited }: WhyHereProps) {
  return (
    <ul className={styles.reasons} aria-label="Why it stands here">
      {reasons.map(({ reason, hours }) => (
        <li key={reason}>
          {priorityReasonWords[reason]}{' '}
          <span className={styles.hours}>{reason === 'safeguarding' ? 'before everything' : `${hours} h ahead`}</span>
        </li>
      ))}
      <li>
        Age <span className={styles.hours}>{waited}</span>
      </li>
    </ul>
  );
}
