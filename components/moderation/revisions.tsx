import { Time } from '@/components/ui/time';
import type { RevisionView } from '@/lib/domain/desk-view';
import { WordChanges } from './word-changes';
import styles from './side.module.css';

/** How the author changed the words, the newest change first. Nothing when they never did. */
export function Revisions({ revisions }: { readonly revisions: readonly RevisionView[] }) {
  if (revisions.length < 2) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Changed by the author</h2>
      <ol className={styles.entries}>
        {revisions.slice(0, -1).map((revision, index) => (
          <li key={revision.number} className={styles.entry}>
            <p className={styles.soft}>
              Revision {revision.number}, <Time at={revision.createdAt} form="minute" />
            </p>
            <WordChanges before={revisions[index + 1]?.text ?? ''} after={revision.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}
