import Link from 'next/link';
import type { StoryCard } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { PictureFrame } from './picture';
import { StoryLink } from './story-link';
import { StoryMeta } from './story-meta';
import styles from './story-lead.module.css';

/** The one story that leads the front page. */
export function StoryLead({ story }: { readonly story: StoryCard }) {
  return (
    <article className={styles.lead}>
      {story.hero ? (
        <Link className={styles.picture} href={paths.article(story.slug)} tabIndex={-1} aria-hidden="true">
          <PictureFrame src={story.hero.src} alt="" first />
        </Link>
      ) : null}
      <StoryMeta story={story} part="topic" />
      <StoryLink story={story} level={2} size="lead" />
      <p className={styles.dek} dir="auto">
        {story.dek}
      </p>
      <StoryMeta story={story} part="by" />
    </article>
  );
}
