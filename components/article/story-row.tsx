import Link from 'next/link';
import type { StoryCard } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { PictureFrame } from './picture';
import { StoryLink } from './story-link';
import { StoryMeta } from './story-meta';
import styles from './story-row.module.css';

interface StoryRowProps {
  readonly story: StoryCard;
  readonly level?: 2 | 3 | undefined;
}

/** A story in a list of a topic or an author: words first, its picture small at the end of the line. */
export function StoryRow({ story, level = 2 }: StoryRowProps) {
  return (
    <article className={styles.row}>
      <div className={styles.words}>
        <StoryMeta story={story} part="topic" />
        <StoryLink story={story} level={level} size="row" />
        <p className={styles.dek} dir="auto">
          {story.dek}
        </p>
        <StoryMeta story={story} part="by" />
      </div>
      {story.hero ? (
        <Link className={styles.picture} href={paths.article(story.slug)} tabIndex={-1} aria-hidden="true">
          <PictureFrame src={story.hero.src} alt="" />
        </Link>
      ) : null}
    </article>
  );
}
