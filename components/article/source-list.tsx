import type { Source } from '@/lib/domain/article';
import styles from './source-list.module.css';

/** Where the facts come from, numbered, so that a reader can check them. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="sources" id="source-list">
      <h2 className={styles.heading} id="sources">
        Sources
      </h2>
      <ol className={styles.list}>
        {sources.map((source) => (
          <li key={source.url} dir="auto">
            <a href={source.url} rel="noopener">
              {source.title}
            </a>
            {source.outlet ? <span className={styles.outlet}>{source.outlet}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
