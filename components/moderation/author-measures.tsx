import { measureWords } from '@/lib/domain/measure';
import type { MeasureView } from '@/lib/domain/measure-view';
import { paths } from '@/lib/site';
import styles from './side.module.css';

interface AuthorMeasuresProps {
  readonly commentId: string;
  readonly measures: readonly MeasureView[];
}

/** On the card: what holds about the author, what colleagues noted, and the way to more. */
export function AuthorMeasures({ commentId, measures }: AuthorMeasuresProps) {
  const holding = measures.filter(({ state }) => state === 'in_force');
  return (
    <section className={styles.section} aria-label="Measures about the author">
      {holding.map((measure) => (
        <p key={measure.id}>
          <strong>{measureWords[measure.kind].name}:</strong> <span dir="auto">{measure.facts}</span>
        </p>
      ))}
      <p>
        <a href={paths.moderateAuthor(commentId)}>
          {measures.length === 0 ? 'Measures about the author' : `All ${measures.length} measures about the author`}
        </a>
      </p>
    </section>
  );
}
