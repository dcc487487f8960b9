import type { HouseRule } from '@/lib/domain/rules';
import styles from './house-rule-list.module.css';

/** Every house rule as it holds now: its sentence, what it means, and what falls under it. */
export function HouseRuleList({ rules }: { readonly rules: readonly HouseRule[] }) {
  return (
    <section className={styles.rules} aria-labelledby="rules">
      <h2 id="rules">The rules, one by one</h2>
      <dl className={styles.list}>
        {rules.map((rule) => (
          <div key={rule.id} className={styles.rule} id={`rule-${rule.id}`}>
            <dt className={styles.name}>{rule.name}</dt>
            <dd>
              <p>
                <strong>{rule.clause}</strong>
              </p>
              <p>{rule.text}</p>
              {rule.examples.length > 0 ? (
                <ul className={styles.examples} aria-label={`Examples: ${rule.name}`}>
                  {rule.examples.map((example) => (
                    <li key={example}>{example}</li>
                  ))}
                </ul>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
