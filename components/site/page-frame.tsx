import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

interface PageFrameProps {
  readonly children: ReactNode;
  /** `list`: stories one below another. `text`: one reading column. `story`: that column and the margin beside it. */
  readonly shape?: 'list' | 'text' | 'story' | undefined;
}

/** The edges of a page that is neither the front page nor a story. */
export function PageFrame({ children, shape = 'list' }: PageFrameProps) {
  return <div className={`${styles.frame} ${styles[shape]}`}>{children}</div>;
}
