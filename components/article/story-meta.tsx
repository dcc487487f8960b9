import { articleKindNames } from '@/lib/domain/article';
import type { StoryCard } from '@/lib/domain/article-view';
import { Time } from '@/components/ui/time';
import { Bylines } from './bylines';
import { KindLabel } from './kind-label';
import styles from './story-meta.module.css';

interface StoryMetaProps {
  readonly story: StoryCard;
  /** `topic`: kind and category, above the headline. `by`: who and when, below it. */
  readonly part: 'topic' | 'by';
}

/** The small print around a headline in a list. */
export function StoryMeta({ story, part }: StoryMetaProps) {
  const category = story.categories.find(({ name }) => name !== articleKindNames[story.kind]);
  if (part === 'topic') {
    return (
      <p className={styles.meta}>
        <KindLabel kind={story.kind} />
        {category ? <span>{category.name}</span> : null}
      </p>
    );
  }
  return (
    <p className={styles.meta}>
      <Bylines bylines={story.bylines} />
      <Time at={story.publishedAt} />
      {story.commentCount > 0 ? (
        <span>
          {story.commentCount} {story.commentCount === 1 ? 'comment' : 'comments'}
        </span>
      ) : null}
    </p>
  );
}
