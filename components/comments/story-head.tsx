import Link from 'next/link';
import { paths } from '@/lib/site';
import styles from './story-head.module.css';

/** Which story a conversation belongs to, and the way back to it. */
export function StoryHead({ slug, title }: { readonly slug: string; readonly title: string }) {
  return (
    <header className={styles.head}>
      <p className={styles.label}>On the story</p>
      <h1 className={styles.title} dir="auto">
        <Link className={styles.link} href={paths.article(slug)}>
          {title}
        </Link>
      </h1>
    </header>
  );
}
