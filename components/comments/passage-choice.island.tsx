'use client';

import { useEffect, useState } from 'react';
import { paths } from '@/lib/site';
import styles from './passage-choice.module.css';

interface Choice {
  readonly href: string;
  /** Pixels from the top and the left of the page. */
  readonly top: number;
  readonly left: number;
}

/** Milliseconds of rest after which a selection counts as chosen. */
const restful = 250;

/**
 * Offers to comment on the words that a reader selects in the story. The way to comment on a whole paragraph stands in
 * the text without scripts, for keyboard and touch; this adds the exact words.
 */
export function PassageChoice({ slug }: { readonly slug: string }) {
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selection = document.getSelection();
        if (!selection || selection.isCollapsed) return setChoice(null);
        void import('./behaviour/passage-of').then(({ passageOf }) => {
          const passage = passageOf(selection);
          if (!passage) return setChoice(null);
          const query = new URLSearchParams({ words: passage.words, before: passage.before }).toString();
          const box = selection.getRangeAt(selection.rangeCount - 1).getBoundingClientRect();
          setChoice({
            href: `${paths.passage(slug, passage.block)}?${query}`,
            top: box.bottom + scrollY,
            left: Math.max(8, Math.min(box.left + scrollX, document.documentElement.clientWidth - 220)),
          });
        });
      }, restful);
    };
    document.addEventListener('selectionchange', look);
    // On a slow line words may be chosen before this comes alive.
    look();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [slug]);
  if (!choice) return null;
  return (
    <a className={styles.choice} href={choice.href} rel="nofollow" style={{ top: choice.top, left: choice.left }}>
      Comment on these words
    </a>
  );
}
