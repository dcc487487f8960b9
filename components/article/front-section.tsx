import Link from 'next/link';
import type { CategoryView, StoryCard } from '@/lib/domain/article-view';
import { paths } from '@/lib/site';
import { PictureFrame } from './picture';
import { StoryLink } from './story-link';
import { StoryMeta } from './story-meta';
import styles from './front-section.module.css';

interface FrontSectionProps {
  readonly category: CategoryView;
  readonly stories: readonly StoryCard[];
  /** `heavy`: a picture and a large headline for its first story. `light`: words, with a small picture. */
  readonly weight: 'heavy' | 'light';
}

/** One topic on the front page: its newest story in full, the others as headlines. */
export function FrontSection({ category, stories, weight }: FrontSectionProps) {
  const [first, ...others] = stories;
  if (!first) return null;
  return (
    <section className={`${styles.section} ${styles[weight]}`} aria-label={category.name}>
      <h2 className={styles.heading}>
        <Link className={styles.topic} href={paths.category(category.path)}>
          {category.name}
        </Link>
      </h2>
      <article className={styles.first}>
        {first.hero ? (
          <Link className={styles.picture} href={paths.article(first.slug)} tabIndex={-1} aria-hidden="true">
            <PictureFrame src={first.hero.src} alt="" />
          </Link>
        ) : null}
        <div className={styles.words}>
          <StoryLink story={first} level={3} size={weight === 'heavy' ? 'feature' : 'row'} />
          <p className={styles.dek} dir="auto">
            {first.dek}
          </p>
          <StoryMeta story={first} part="by" />
        </div>
      </article>
      {others.length > 0 ? (
        <ul className={styles.others}>
          {others.map((story) => (
            <li key={story.id}>
              <StoryLink story={story} level={3} size="line" />
              <StoryMeta story={story} part="by" />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
