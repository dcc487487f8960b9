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
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{siteName}: the front page</h1>
      <div className={styles.top}>
        <StoryLead story={lead} />
        <div className={styles.seconds}>
          {seconds.map((story) => (
            <StorySecond key={story.id} story={story} />
          ))}
        </div>
      </div>
      <div className={styles.below}>
        <div className={styles.sections}>
          {sections.map(({ category, stories }, place) => (
            <FrontSection
              key={category.path}
              category={category}
              stories={stories}
              weight={place === 0 ? 'heavy' : 'light'}
            />
          ))}
        </div>
        <LatestList stories={latest} />
      </div>
    </div>
  );
}
