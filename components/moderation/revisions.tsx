import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { Time } from '@/components/ui/time';
import type { RevisionView } from '@/lib/domain/desk-view';
import { wordDiff, type DiffRun } from '@/lib/domain/word-diff';
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
            <p className={styles.words} dir="auto">
              {wordDiff(revisions[index + 1]?.text ?? '', revision.text).map((run, at) => (
                <Run key={at} run={run} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Run({ run }: { readonly run: DiffRun }) {
  if (run.kind === 'same') return <span>{run.text}</span>;
  if (run.kind === 'new') {
    return (
      <ins>
        <VisuallyHidden>[new: </VisuallyHidden>
        {run.text}
        <VisuallyHidden>]</VisuallyHidden>
      </ins>
    );
  }
  return (
    <del>
      <VisuallyHidden>[taken out: </VisuallyHidden>
      {run.text}
      <VisuallyHidden>]</VisuallyHidden>
    </del>
  );
}
