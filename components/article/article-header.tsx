import Link from 'next/link';
import type { ArticleView } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { Time } from '@/components/ui/time';
import { Bylines } from './bylines';
import { KindLabel } from './kind-label';
import styles from './article-header.module.css';

/** Kind and categories, headline, dek, who wrote it and when. */
export function ArticleHeader({ article }: { readonly article: ArticleView }) {
  const [first] = article.bylines;
  return (
    <header className={styles.header}>
      <div className={styles.kicker}>
        <KindLabel kind={article.kind} />
        <ul className={styles.categories} aria-label="Categories">
          {article.categories.map((category) => (
            <li key={category.path}>
              <Link className={styles.category} href={paths.category(category.path)}>
                {category.name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <h1 className={`${styles.headline} ${article.kind === 'opinion' ? styles.opinion : ''}`} dir="auto">
        {article.title}
      </h1>
      <p className={styles.dek} dir="auto">
        {article.dek}
      </p>
      <div className={styles.byline}>
        <p>
          <Bylines bylines={article.bylines} linked />
          {article.bylines.length === 1 && first?.role ? <span>, {first.role}</span> : null}
        </p>
        <p className={styles.dates}>
          <span>
            Published on <Time at={article.publishedAt} />
          </span>
          {article.updatedAt ? (
            <span>
              Updated on <Time at={article.updatedAt} />
            </span>
          ) : null}
          <span>
            {article.readingMinutes} {article.readingMinutes === 1 ? 'minute' : 'minutes'} to read
          </span>
        </p>
      </div>
    </header>
  );
}
