import type { ArticleKind } from '@/lib/domain/article';
import type { ArticleView } from '@/lib/domain/article-view';
import styles from './story-notes.module.css';

const meanings: Readonly<Record<ArticleKind, string>> = {
  report: 'A report: what happened, and who says so.',
  analysis: 'An analysis: what the facts mean, weighed by someone who knows the field.',
  opinion: 'An opinion: an argument, signed. The view is the author’s own.',
};

/** What this kind of work is, what stands in it, and where to check it: the first note in the margin. */
export function StoryNotes({ article }: { readonly article: ArticleView }) {
  const parts = article.outline.filter((entry) => entry.level === 2);
  return (
    <aside className={styles.notes} aria-label="About this story">
      <p>{meanings[article.kind]}</p>
      {parts.length > 2 ? (
        <nav aria-label="In this story">
          <ol className={styles.outline}>
            {parts.map((entry) => (
              <li key={entry.id} dir="auto">
                <a className={styles.part} href={`#${entry.id}`}>
                  {entry.text}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {article.sources.length > 0 ? (
        <p>
          <a href="#source-list">
            {article.sources.length} {article.sources.length === 1 ? 'source' : 'sources'}
          </a>
        </p>
      ) : null}
    </aside>
  );
}
