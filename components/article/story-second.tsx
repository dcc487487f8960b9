import Link from 'next/link';
import type { StoryCard } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { PictureFrame } from './picture';
import { StoryLink } from './story-link';
import { StoryMeta } from './story-meta';
import styles from './story-second.module.css';

interface StorySecondProps {
  readonly story: StoryCard;
  /** Of the two, only the first shows its picture: they are not alike. */
  readonly pictured?: boolean | undefined;
}

/** A story beside the lead. */
export function StorySecond({ story, pictured = true }: StorySecondProps) {
  return (
    <article className={styles.second}>
      {pictured && story.hero ? (
        <Link className={styles.picture} href={paths.article(story.slug)} tabIndex={-1} aria-hidden="true">
          <PictureFrame src={story.hero.src} alt="" />
        </Link>
      ) : null}
      <StoryMeta story={story} part="topic" />
      <StoryLink story={story} level={2} size="second" />
      <p className={styles.dek} dir="auto">
        {story.dek}
      </p>
      <StoryMeta story={story} part="by" />
    </article>
  );
}
