import styles from './badge.module.css';

export type BadgeTone = 'plain' | 'good' | 'care' | 'accent';

/** The state of a thing in one or two words. The words carry the meaning; the colour only repeats it. */
export function Badge({ children, tone = 'plain' }: { readonly children: string; readonly tone?: BadgeTone }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
