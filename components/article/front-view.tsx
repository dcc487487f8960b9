import type { CategoryView, StoryCard } from '@/lib/domain/article-view';
import { FrontSection } from './front-section';
import { LatestList } from './latest-list';
import { StoryLead } from './story-lead';
import { StorySecond } from './story-second';
import styles from './front-view.module.css';

interface FrontViewProps {
  readonly siteName: string;
  readonly lead: StoryCard | null;
  readonly seconds: readonly StoryCard[];
  readonly sections: readonly { readonly category: CategoryView; readonly stories: readonly StoryCard[] }[];
  readonly latest: readonly StoryCard[];
}

/** The front page: one lead that is plainly the lead, two seconds, the latest by date, then sections of unequal weight. */
export function FrontView({ siteName, lead, seconds, sections, latest }: FrontViewProps) {
  if (!lead) {
    return (
      <div className={styles.page}>
        <h1 className={styles.empty}>{siteName} has not published a story yet.</h1>
        <p>The first one will stand here.</p>
      </div>
    );
  }
  const [heavy, ...light] = sections;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{siteName}: the front page</h1>
      <div className={styles.top}>
        <StoryLead story={lead} />
        <div className={styles.seconds}>
          {seconds.map((story, place) => (
            <StorySecond key={story.id} story={story} pictured={place === 0} />
          ))}
        </div>
      </div>
      <div className={styles.below}>
        {heavy ? <FrontSection category={heavy.category} stories={heavy.stories} weight="heavy" /> : null}
        <LatestList stories={latest} />
      </div>
      {light.length > 0 ? (
        <div className={styles.light}>
          {light.map(({ category, stories }) => (
            <FrontSection key={category.path} category={category} stories={stories} weight="light" />
          ))}
        </div>
      ) : null}
    </div>
  );
}
