'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './live-news.module.css';

interface LiveNewsProps {
  /** Where the number of published comments is told as it changes. */
  readonly source: string;
  /** Comments when the page was made. */
  readonly total: number;
  /** Where the newest stand. */
  readonly href: string;
}

/**
 * "3 new comments": told while the conversation is in sight, in a line that is kept free for it, so that nothing moves.
 * Without scripts, or when the news stop, the page is as complete as before.
 */
export function LiveNews({ source, total, href }: LiveNewsProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const [published, setPublished] = useState(total);
  useEffect(() => {
    let news: EventSource | null = null;
    const listen = () => {
      news ??= new EventSource(source);
      news.onmessage = (event) => setPublished(Number(event.data) || 0);
    };
    const hush = () => {
      news?.close();
      news = null;
    };
    const near = new IntersectionObserver(
      (entries) => (entries.some((entry) => entry.isIntersecting) ? listen() : hush()),
      {
        rootMargin: '100% 0px',
      },
    );
    if (line.current) near.observe(line.current);
    return () => {
      near.disconnect();
      hush();
    };
  }, [source]);
  const fresh = published - total;
  return (
    <p className={styles.news} ref={line} role="status">
      {fresh > 0 ? <a href={href}>{fresh === 1 ? '1 new comment' : `${fresh} new comments`}</a> : null}
    </p>
  );
}
