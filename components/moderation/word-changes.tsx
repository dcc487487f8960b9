import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { wordDiff, type DiffRun } from '@/lib/domain/word-diff';
import styles from './side.module.css';

interface WordChangesProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts in one, what went and what came marked by more than colour. */
export function WordChanges({ before, after }: WordChangesProps) {
  return (
    <p className={styles.words} dir="auto">
      {wordDiff(before, after).map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </p>
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
