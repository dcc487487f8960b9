import Link from 'next/link';
import { Fragment } from 'react';
import type { BylineView } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import styles from './bylines.module.css';

interface BylinesProps {
  readonly bylines: readonly BylineView[];
  /** In a list the names are words, not links: the headline is the one way in. */
  readonly linked?: boolean | undefined;
}

/** "By Ana, Ben and Cai". */
export function Bylines({ bylines, linked = false }: BylinesProps) {
  if (bylines.length === 0) return null;
  return (
    <span className={styles.bylines}>
      By{' '}
      {bylines.map((byline, place) => (
        <Fragment key={byline.slug}>
          {place === 0 ? '' : place === bylines.length - 1 ? ' and ' : ', '}
          {linked ? (
            <Link className={styles.name} href={paths.author(byline.slug)} rel="author">
              {byline.name}
            </Link>
          ) : (
            <span className={styles.plain}>{byline.name}</span>
          )}
        </Fragment>
      ))}
    </span>
  );
}
