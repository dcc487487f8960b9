'use client';

import { useState, type MouseEvent } from 'react';
import styles from './share-links.module.css';

const words = { ready: 'Copy link', copied: 'Link copied', refused: 'Copy it from the address bar' } as const;

/** The story's own address. A plain link, to be copied by hand; one press copies it where scripts run. */
export function CopyLink({ url }: { readonly url: string }) {
  const [state, setState] = useState<keyof typeof words>('ready');

  async function copy(event: MouseEvent) {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(url);
      setState('copied');
    } catch {
      setState('refused');
    }
  }

  return (
    <>
      <a className={styles.link} href={url} onClick={copy}>
        {words[state]}
      </a>
      <span role="status" className={styles.status}>
        {state === 'ready' ? '' : words[state]}
      </span>
    </>
  );
}
