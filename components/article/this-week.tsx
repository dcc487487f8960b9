import Link from 'next/link';
import type { StoryCard } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { Time } from '@/components/ui/time';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './this-week.module.css';

/** What else was published this week: title, excerpt, date, and the way to read on. */
export function ThisWeek({ stories }: { readonly stories: readonly StoryCard[] }) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.week} aria-labelledby="this-week">
      <h2 className={styles.heading} id="this-week">
        This week
      </h2>
      <ul className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className={styles.story}>
            <h3 className={styles.title} dir="auto">
              <Link className={styles.link} href={paths.article(story.slug)}>
                {story.title}
              </Link>
            </h3>
            <p className={styles.excerpt} dir="auto">
              {story.excerpt}
            </p>
            <p className={styles.foot}>
              <Time at={story.publishedAt} form="weekday" />
              <Link href={paths.article(story.slug)}>
                Read more<VisuallyHidden>: {story.title}</VisuallyHidden>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
