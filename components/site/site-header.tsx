import Link from 'next/link';
import type { CategoryView } from '@/lib/domain/article-view';
import type { SiteView } from '@/lib/domain/site-view';
import { paths } from '@/lib/site';
import { TopicList } from './topic-list';
import styles from './site-header.module.css';

interface SiteHeaderProps {
  readonly site: SiteView;
  /** The topics at the top of the tree, in their order. */
  readonly categories: readonly CategoryView[];
}

/** The masthead and the topics. On a narrow page the topics fold into a `<details>`, which needs no script. */
export function SiteHeader({ site, categories }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.masthead}>
        <Link className={styles.name} href={paths.home()}>
          {site.name}
        </Link>
        <p className={styles.tagline}>{site.tagline}</p>
        <a className={styles.exit} href={paths.exit()} rel="nofollow noreferrer">
          Leave this site
        </a>
      </div>
      {categories.length > 0 ? (
        <>
          <nav className={styles.row} aria-label="Topics">
            <TopicList categories={categories} arrangement="row" />
          </nav>
          <details className={styles.fold}>
            <summary className={styles.summary}>Topics</summary>
            <nav aria-label="Topics">
              <TopicList categories={categories} arrangement="stack" />
            </nav>
          </details>
        </>
      ) : null}
    </header>
  );
}
