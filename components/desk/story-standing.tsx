import { Badge } from '@/components/ui/badge';
import { Time } from '@/components/ui/time';
import type { WorkingCopyView } from '@/lib/domain/desk-view';
import { articleStateWords } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';
import styles from './story-standing.module.css';

/** How a story stands: its state, the last save, and where readers and editors can look at it. */
export function StoryStanding({ story }: { readonly story: WorkingCopyView }) {
  return (
    <p className={styles.line}>
      <Badge tone={story.state === 'published' ? 'good' : 'plain'}>{articleStateWords[story.state]}</Badge>
      <span>
        saved <Time at={story.savedAt} form="minute" />
      </span>
      <a href={paths.previewStory(story.id)}>Preview the saved text</a>
      {story.publishedSlug ? <a href={paths.article(story.publishedSlug)}>As readers see it</a> : null}
    </p>
  );
}
