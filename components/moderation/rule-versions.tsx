import { Time } from '@/components/ui/time';
import type { RuleVersionView } from '@/lib/domain/rule-version';
import styles from './versions.module.css';

/** Every wording that a rule had, the newest first, each with who wrote it and why. */
export function RuleVersions({ versions }: { readonly versions: readonly RuleVersionView[] }) {
  return (
    <section className={styles.section} aria-labelledby="versions">
      <h2 id="versions">Its versions</h2>
      <p className={styles.soft}>
        A decision keeps the version that was in force when it was taken, and so does its receipt.
      </p>
      <ol className={styles.versions} reversed>
        {versions.map((rule) => (
          <li key={rule.version} className={styles.version} value={rule.version}>
            <p>
              <strong>Version {rule.version}</strong>
              {rule.savedAt ? (
                <>
                  , <Time at={rule.savedAt} form="minute" />, {rule.savedBy ?? 'by somebody who is no longer here'}
                </>
              ) : (
                ', as the newsroom began'
              )}
            </p>
            {rule.reason ? <p className={styles.soft}>{rule.reason}</p> : null}
            <p>
              {rule.name}: {rule.clause}
            </p>
            <p>{rule.text}</p>
            {rule.examples.length > 0 ? <p className={styles.soft}>Examples: {rule.examples.join('; ')}</p> : null}
            <p className={styles.note}>{rule.note}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
