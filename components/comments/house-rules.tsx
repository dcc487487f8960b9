import Link from 'next/link';
import type { HouseRule } from '@/lib/domain/rules';
import { paths } from '@/lib/site';
import { StopIcon } from './stop-icon';
import styles from './house-rules.module.css';

/** Rules that are told where people write; the guidelines have all of them. */
const toldHere = 3;

interface HouseRulesProps {
  readonly siteName: string;
  /** As they hold now, in the order of the guidelines. */
  readonly rules: readonly HouseRule[];
}

/** The invitation to the community, and what is not published here. */
export function HouseRules({ siteName, rules }: HouseRulesProps) {
  return (
    <div className={styles.rules}>
      <p>
        {siteName} wants to hear from its readers: what you know, what you have seen, where you disagree. Comments that
        are civil and bring the conversation forward are published, whichever side they take.
      </p>
      <div className={styles.stop}>
        <span className={styles.icon}>
          <StopIcon />
        </span>
        <p>
          <strong>The rules here.</strong>{' '}
          {rules
            .slice(0, toldHere)
            .map(({ clause }) => clause)
            .join(' ')}{' '}
          Every comment is screened and then read by a person before it appears, so that everybody can speak here
          without fear. <Link href={paths.housePage('guidelines')}>The guidelines in full</Link>
        </p>
      </div>
    </div>
  );
}
