import { Time } from '@/components/ui/time';
import { commentStateWords, findingName } from '@/lib/domain/desk-words';
import type { SimilarDecision } from '@/lib/domain/similar-decision';
import { paths } from '@/lib/site';
import styles from './side.module.css';

/** How comments like this one were decided: help to be even-handed, no rule. */
export function SimilarDecisions({ decisions }: { readonly decisions: readonly SimilarDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>How similar comments were decided</h2>
      <ol className={styles.entries}>
        {decisions.map((decision) => (
          <li key={decision.id} className={styles.entry}>
            <p>
              <a href={paths.moderateComment(decision.id)}>
                {commentStateWords[decision.state]}
                {decision.rule ? `, for ${findingName(decision.rule).toLowerCase()}` : ''}
              </a>
            </p>
            <p className={styles.words} dir="auto">
              {decision.excerpt}
            </p>
            <p className={styles.soft}>
              <Time at={decision.decidedAt} form="minute" />, {decision.percent} % the same phrases
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
