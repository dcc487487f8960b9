import Link from 'next/link';
import { paths } from '@/lib/site';
import { StopIcon } from './stop-icon';
import styles from './house-rules.module.css';

/** The invitation to the community, and what is not published here. */
export function HouseRules({ siteName }: { readonly siteName: string }) {
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
          <strong>What we do not publish:</strong> discrimination, prejudice, racism or xenophobia; personal attacks;
          profanity. Every comment is screened and then read by a person before it appears, so that everybody can speak
          here without fear. <Link href={paths.housePage('guidelines')}>The guidelines in full</Link>
        </p>
      </div>
    </div>
  );
}
