import type { StoryCard } from '@/lib/domain/article-view';
import { Time } from '@/components/ui/time';
import { KindLabel } from './kind-label';
import { StoryLink } from './story-link';
import styles from './latest-list.module.css';

/** The newest stories by date, as headlines only. */
export function LatestList({ stories }: { readonly stories: readonly StoryCard[] }) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.latest} aria-labelledby="latest">
      <h2 className={styles.heading} id="latest">
        Latest
      </h2>
      <ol className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className={styles.item}>
            <p className={styles.date}>
              <KindLabel kind={story.kind} /> <Time at={story.publishedAt} />
            </p>
            <StoryLink story={story} level={3} size="line" />
          </li>
        ))}
      </ol>
    </section>
  );
}
