import type { ReactNode } from 'react';
import styles from './screen-card.module.css';

interface ScreenCardProps {
  readonly children: ReactNode;
}

/** The frame of the model card: its words in lines that can be read, its tables as wide as the desk. */
export function ScreenCard({ children }: ScreenCardProps) {
  return <div className={styles.card}>{children}</div>;
}
