import Link from 'next/link';
import type { CategoryView } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import styles from './topic-list.module.css';

interface TopicListProps {
  readonly categories: readonly CategoryView[];
  readonly arrangement: 'row' | 'stack';
}

/** Links to topic pages. */
export function TopicList({ categories, arrangement }: TopicListProps) {
  return (
    <ul className={`${styles.list} ${styles[arrangement]}`}>
      {categories.map((category) => (
        <li key={category.path}>
          <Link className={styles.link} href={paths.category(category.path)}>
            {category.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
