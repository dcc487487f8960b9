import Link from 'next/link';
import type { CategoryPageView } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import styles from './list-header.module.css';

/** What a topic is about, what stands above it and what below. */
export function CategoryHeader({ category }: { readonly category: CategoryPageView }) {
  return (
    <header className={styles.header}>
      {category.ancestors.length > 0 ? (
        <nav aria-label="Topics above this one">
          <ol className={styles.trail}>
            {category.ancestors.map((ancestor) => (
              <li key={ancestor.path}>
                <Link className={styles.link} href={paths.category(ancestor.path)}>
                  {ancestor.name}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <h1 className={styles.title}>{category.name}</h1>
      {category.description ? <p className={styles.text}>{category.description}</p> : null}
      {category.children.length > 0 ? (
        <nav aria-label="Topics within this one">
          <ul className={styles.children}>
            {category.children.map((child) => (
              <li key={child.path}>
                <Link className={styles.link} href={paths.category(child.path)}>
                  {child.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}
