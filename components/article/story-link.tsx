import Link from 'next/link';
import type { StoryCard } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import styles from './story-link.module.css';

interface StoryLinkProps {
  readonly story: StoryCard;
  readonly level: 2 | 3;
  readonly size: 'lead' | 'second' | 'feature' | 'row' | 'line';
}

/** A headline in a list: the one way into the story. An opinion leans, as it does on its own page. */
export function StoryLink({ story, level, size }: StoryLinkProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const lean = story.kind === 'opinion' ? styles.opinion : '';
  return (
    <Heading className={`${styles.headline} ${styles[size]} ${lean}`} dir="auto">
      <Link className={styles.link} href={paths.article(story.slug)}>
        {story.title}
      </Link>
    </Heading>
  );
}
