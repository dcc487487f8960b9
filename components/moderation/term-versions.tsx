import { Time } from '@/components/ui/time';
import { findingName } from '@/lib/domain/desk-words';
import { termDoesWords, type TermVersionView } from '@/lib/domain/watched-term';
import styles from './versions.module.css';

/** All that a term ever was, the newest first, with who chose it. */
export function TermVersions({ versions }: { readonly versions: readonly TermVersionView[] }) {
  return (
    <section className={styles.section} aria-labelledby="versions">
      <h2 id="versions">Its versions</h2>
      <ol className={styles.versions} reversed>
        {versions.map((term) => (
          <li key={term.version} className={styles.version}>
            <p>
              <strong>
                Version {term.version}
                {term.dropped ? ', dropped' : ''}
              </strong>
              , <Time at={term.savedAt} form="minute" />, {term.savedBy ?? 'by somebody who is no longer here'}
            </p>
            <p>
              <bdi>{term.pattern}</bdi>: {findingName(term.rule)}. {termDoesWords[term.does]}.
            </p>
            {term.exceptions.length > 0 ? <p className={styles.soft}>Not in: {term.exceptions.join('; ')}</p> : null}
            {term.note ? <p className={styles.note}>{term.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
