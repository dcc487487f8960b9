import type { Hero } from '@/lib/domain/article';
import styles from './picture.module.css';

interface PictureProps {
  readonly hero: Hero;
  /** The first picture of a page is fetched at once; the others when they come near. */
  readonly first?: boolean | undefined;
}

/** A story's picture with its caption and its credit. */
export function Picture({ hero, first = false }: PictureProps) {
  return (
    <figure className={styles.figure}>
      <PictureFrame src={hero.src} alt={hero.alt} first={first} />
      {hero.caption || hero.credit ? (
        <figcaption className={styles.caption}>
          {hero.caption ? <span dir="auto">{hero.caption}</span> : null}
          {hero.credit ? <span className={styles.credit}>{hero.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

interface PictureFrameProps {
  readonly src: string;
  /** Empty where the headline beside it says the same. */
  readonly alt: string;
  readonly first?: boolean | undefined;
}

/** The picture alone, in its frame of sixteen to nine, so that nothing jumps while it loads. */
export function PictureFrame({ src, alt, first = false }: PictureFrameProps) {
  return (
    <img
      className={styles.picture}
      src={src}
      alt={alt}
      width={1600}
      height={900}
      decoding="async"
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
    />
  );
}
