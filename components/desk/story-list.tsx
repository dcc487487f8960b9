import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { ArticleState } from '@/lib/domain/article';
import type { StoryListItemView } from '@/lib/domain/desk-view';
import { articleStateWords } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';
import styles from './story-list.module.css';

const columns = [{ label: 'Story' }, { label: 'State' }, { label: 'Last saved' }, { label: 'Published' }];

const tones: Readonly<Record<ArticleState, BadgeTone>> = {
  draft: 'plain',
  scheduled: 'accent',
  published: 'good',
  withdrawn: 'care',
};

/** The stories on this desk, the last touched first. */
export function StoryList({ stories }: { readonly stories: readonly StoryListItemView[] }) {
  if (stories.length === 0) return <p>There is no story here yet. Begin one.</p>;
  return (
    <Table caption="Stories, the last saved first" columns={columns}>
      {stories.map((story) => (
        <tr key={story.id}>
          <Cell heading>
            <a className={styles.title} href={paths.editStory(story.id)}>
              <bdi>{story.title === '' ? 'Without a headline' : story.title}</bdi>
            </a>
          </Cell>
          <Cell>
            <Badge tone={tones[story.state]}>{articleStateWords[story.state]}</Badge>
          </Cell>
          <Cell>
            <span className={styles.moment}>
              <Time at={story.savedAt} form="minute" />
            </span>
          </Cell>
          <Cell>
            <span className={styles.moment}>{story.publishedAt ? <Time at={story.publishedAt} /> : 'not yet'}</span>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
