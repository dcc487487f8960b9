import type { ReactNode } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  readonly when: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** Folds something away until it is asked for. A choice of whoever reads, not a claim to protect them. */
export function Fold({ when, label, children }: FoldProps) {
  if (!when) return children;
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
