import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'quiet' | 'good' | 'care' | 'wrong';

interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
  /** Read out when it appears: `polite` for news, `assertive` for a refusal. Leave out for what was there all along. */
  readonly live?: 'polite' | 'assertive' | undefined;
}

/** A few sentences that stand apart by a rule in the margin: news, care, or something that went wrong. */
export function Notice({ tone = 'quiet', title, children, live }: NoticeProps) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
