'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import styles from './status-line.module.css';

/** Says what was just done, and takes the focus there, so that the keyboard goes on from it. */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} className={styles.line} role="status" tabIndex={-1}>
      {children}
    </p>
  );
}
