import { Time } from '@/components/ui/time';
import type { Limits, ThresholdVersionView } from '@/lib/domain/thresholds';
import { rowName, thresholdText } from './threshold-fields';
import styles from './versions.module.css';

/** Every set of thresholds that the site chose, the newest first. */
export function ThresholdVersions({ versions }: { readonly versions: readonly ThresholdVersionView[] }) {
  return (
    <section className={styles.section} aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p className={styles.soft}>Each comment names the version that it was screened under.</p>
      <ol className={styles.versions} reversed>
        {versions.map(({ version, changes, reason, savedAt, savedBy }) => (
          <li key={version} className={styles.version}>
            <p>
              <strong>Version {version}</strong>, <Time at={savedAt} form="minute" />,{' '}
              {savedBy ?? 'by somebody who is no longer here'}
            </p>
            <p className={styles.soft}>{reason}</p>
            <p>{changedWords([...pairsOf('rules', changes.rules), ...pairsOf('learned', changes.learned)])}</p>
          </li>
        ))}
        <li className={styles.version}>
          <p>
            <strong>Version 0</strong>, as the screen brings them
          </p>
        </li>
      </ol>
    </section>
  );
}

function pairsOf(kind: 'rules' | 'learned', pairs: Readonly<Partial<Record<string, Limits>>>): readonly string[] {
  return Object.entries(pairs).flatMap(([name, limits]) =>
    limits
      ? [
          `${rowName({ kind, name } as Parameters<typeof rowName>[0])} ${thresholdText(limits.strict)} / ${thresholdText(limits.wide)}`,
        ]
      : [],
  );
}

const changedWords = (pairs: readonly string[]) =>
  pairs.length === 0 ? 'All as the screen brings them.' : `${pairs.join('; ')}.`;
